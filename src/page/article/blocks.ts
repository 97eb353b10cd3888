import { Readability } from '@mozilla/readability';
import { sameHeadline } from './headline.ts';
import type { Blocks } from './walk.ts';
import { isBlank, normalise } from './white-space.ts';

/**
 * Readability gives up beyond this many elements, and `findBlocks` throws: its cost grows with them, and the
 * largest news page of the development set has a fifth of it.
 */
const MOST_ELEMENTS = 100_000;

/** Ties a wrapper in the copy to a live text node. */
const INDEX_ATTRIBUTE = 'data-attache';
/**
 * Wraps each text of the copy. `<data>` is phrasing content to Readability, as the bare text was, and none of
 * its rules counts it; so the wrappers survive whatever it does to the elements around them.
 */
const WRAPPER = 'data';

/** Elements whose content Readability cannot use; without them its copy is smaller. */
const DEAD_WEIGHT = 'script, style, noscript, template, svg';

/**
 * Finds the article's text nodes: Readability judges a copy of the document in which every text is wrapped in
 * an element that carries its index, and what is left of them in the end leads back to the live nodes.
 *
 * @param title the article's headline; a heading that repeats it is not part of the text
 * @returns null where the page has no text that looks like an article
 * @throws where the page is too large
 */
export function findBlocks(doc: Document, title: string): Blocks | null {
  const live = textsIn(doc.body);
  // A cloned Document is a Document.
  const copy = doc.cloneNode(true) as Document;
  textsIn(copy.body).forEach(wrap);
  for (const element of copy.querySelectorAll(DEAD_WEIGHT)) element.remove();
  const { content } =
    new Readability<Node>(copy, {
      serializer: (node) => node,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
    }).parse() ?? {};
  if (!(content instanceof Element)) return null;
  const kept = Array.from(content.querySelectorAll(`[${INDEX_ATTRIBUTE}]`))
    .flatMap((wrapper) => live[Number(wrapper.getAttribute(INDEX_ATTRIBUTE))] ?? [])
    .filter((text) => !isTitle(text, title));
  return blocksOf(kept);
}

/** In document order. A copy of the tree has as many, in the same order. */
function textsIn(body: Element): Text[] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

function wrap(text: Text, index: number): void {
  if (isBlank(text.data)) return;
  const wrapper = text.ownerDocument.createElement(WRAPPER);
  wrapper.setAttribute(INDEX_ATTRIBUTE, String(index));
  text.replaceWith(wrapper);
  wrapper.append(text);
}

function isTitle(text: Text, title: string): boolean {
  const heading = text.parentElement?.closest('h1, h2');
  return heading != null && sameHeadline(normalise(heading.textContent), title);
}

function blocksOf(kept: readonly Text[]): Blocks | null {
  const middle = kept[kept.length >> 1]?.parentElement;
  if (!middle) return null;
  let root = middle;
  for (const text of kept) {
    while (!root.contains(text) && root.parentElement) root = root.parentElement;
  }
  return { root, kept: new Set(kept), spine: new Set(ancestors(middle)) };
}

function* ancestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = each.parentElement) yield each;
}
