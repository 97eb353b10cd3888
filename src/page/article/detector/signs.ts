import type { Metadata } from '../metadata/metadata.ts';
import { isFront, isSlugLike } from './slug.ts';
import type { PageSigns } from './terms.ts';

/** So many linked headings make a front of a page, if most of its headings are. */
const MANY_HEADINGS = 10;

/** Reads the signs off a page. Costs a millisecond at the most. */
export function signsOf(doc: Document, url: string, metadata: Metadata): PageSigns {
  const addresses = [url, ...(metadata.canonical ? [metadata.canonical] : [])];
  return {
    articleData: metadata.hasArticleData,
    otherData: metadata.hasOtherData,
    openGraph: metadata.openGraph,
    slug: addresses.some(isSlugLike),
    front: isFront(url),
    headline: metadata.headline !== null,
    dated: metadata.published !== undefined,
    authored: metadata.byline !== undefined,
    linkedHeadings: hasLinkedHeadings(doc),
  };
}

function hasLinkedHeadings(doc: Document): boolean {
  const headings = doc.querySelectorAll('h1, h2, h3, h4');
  if (headings.length < MANY_HEADINGS) return false;
  const linked = doc.querySelectorAll(':is(h1, h2, h3, h4) a, a :is(h1, h2, h3, h4)');
  return linked.length >= MANY_HEADINGS && linked.length > headings.length / 2;
}

/** Paragraphs of this many letters are running text. */
const LONG_PARAGRAPH = 140;
const SEVERAL = 4;

/** Whether a page has several long paragraphs, wherever they stand. A quick test in place of looking for the text. */
export function hasLongParagraphs(doc: Document): boolean {
  let found = 0;
  for (const paragraph of doc.querySelectorAll('p')) {
    if (paragraph.textContent.length >= LONG_PARAGRAPH) found += 1;
    if (found >= SEVERAL) return true;
  }
  return false;
}
