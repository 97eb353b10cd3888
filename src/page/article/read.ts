import { isProbablyReaderable } from '@mozilla/readability';
import type { ArticleText } from '../../shared/analysis.ts';
import { findBlocks } from './blocks.ts';
import { judge, type Verdict } from './detect.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { isSlugLike } from './slug.ts';
import { textBuilder } from './text-builder.ts';
import type { TextMap } from './text-map.ts';
import { type Blocks, walk } from './walk.ts';

/** An article on this page: its text, where each character stands, and where the whole stands. */
export interface FoundArticle {
  article: ArticleText;
  map: TextMap<Text>;
  blocks: Blocks;
}

/** What a look at the page came to. Articles may be found that are too unlike one to be annotated unasked. */
export interface Reading {
  verdict: Verdict;
  /** In page order; empty where there is none. */
  articles: FoundArticle[];
}

export interface ReadOptions {
  /** Finds whatever has text even where the page shows no sign of an article. Else a page without one costs a millisecond. */
  thorough: boolean;
  /** Ends the reading; what it comes to is of no use then. */
  signal: AbortSignal;
}

/** Text of this length is running text even where Readability's quick test, which counts paragraphs, sees none. */
const LONG_TEXT = 1000;
/** Shorter than a news brief; what is found then is a caption or a notice. */
const SHORTEST_ARTICLE = 300;

/**
 * Looks for the articles on the live page; changes nothing.
 *
 * @returns rejects where the page is too large
 */
export async function readArticles(doc: Document, url: string, { thorough }: ReadOptions): Promise<Reading> {
  const none: Reading = { verdict: 'not-an-article', articles: [] };
  if (!doc.body) return none;
  const metadata = metadataOf(doc);
  const declared = metadata.hasArticleData || metadata.isOpenGraphArticle;
  const readerable = isProbablyReaderable(doc);
  if (!thorough && !readerable && !(declared && metadata.titleShown)) return none;
  const found = findArticle(doc, url, metadata);
  if (!found) return none;
  const { length } = found.article.text;
  const verdict = judge({
    readerable: length >= SHORTEST_ARTICLE && (readerable || length >= LONG_TEXT),
    declared,
    slug: isSlugLike(url),
    headline: metadata.titleShown,
    share: () => length / Math.max(1, runningTextLength(doc.body)),
  });
  return { verdict, articles: [found] };
}

/** Reads the text of known blocks anew. Cheap: no judging, no copy. */
export function readBlocks(blocks: Blocks): TextMap<Text> {
  const builder = textBuilder<Text>();
  walk(blocks, builder);
  return builder.finish();
}

function findArticle(doc: Document, url: string, metadata: Metadata): FoundArticle | null {
  const blocks = findBlocks(doc, metadata.title);
  if (!blocks) return null;
  const map = readBlocks(blocks);
  if (map.text === '') return null;
  const { title, byline, published, language } = metadata;
  const article: ArticleText = {
    url,
    title,
    ...(byline && { byline }),
    ...(published && { published }),
    language,
    text: map.text,
  };
  return { article, map, blocks };
}

const NOT_RUNNING_TEXT = 'a, button, nav, select, script, style, noscript, template';

function runningTextLength(body: Element): number {
  const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (nodes.nextNode()) {
    const { nodeValue, parentElement } = nodes.currentNode;
    if (nodeValue && !parentElement?.closest(NOT_RUNNING_TEXT)) length += nodeValue.trim().length;
  }
  return length;
}
