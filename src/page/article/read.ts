import type { ArticleText } from '../../shared/analysis.ts';
import { isProse } from './blocks/block.ts';
import { type FoundBlocks, findBlocks } from './blocks/find.ts';
import { judge, judgeUnread, mayBeArticle, type Verdict } from './detector/detect.ts';
import { hasLongParagraphs, signsOf } from './detector/signs.ts';
import type { TextSigns } from './detector/terms.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { textBuilder } from './text-builder.ts';
import type { TextMap } from './text-map.ts';
import { finish } from './tree/flat-walk.ts';
import { type Blocks, walk } from './walk.ts';

/** An article on this page: its text, where each character stands, and where the whole stands. */
export interface FoundArticle {
  article: ArticleText;
  map: TextMap<Text>;
  blocks: Blocks;
}

/** What a look at the page came to. An article may be found that is too unlike one to be annotated unasked. */
export interface Reading {
  verdict: Verdict;
  /** In the order of the page. */
  articles: FoundArticle[];
}

/** How to look. */
export interface ReadOptions {
  /** Looks for text even where the page shows no sign of an article. Else such a page costs a millisecond or two. */
  thorough: boolean;
  signal: AbortSignal;
}

/**
 * Looks for articles on the live page; changes nothing. Works in slices, so that the page's thread stays free.
 *
 * @throws where the page is too large, and AbortError where the signal aborts
 */
export async function readArticles(
  doc: Document,
  url: string,
  { thorough, signal }: ReadOptions,
): Promise<Reading> {
  if (!doc.body) return { verdict: 'not-an-article', articles: [] };
  const metadata = metadataOf(doc);
  const signs = signsOf(doc, url, metadata);
  if (!thorough && !mayBeArticle(signs))
    return { verdict: judgeUnread(signs, hasLongParagraphs(doc)), articles: [] };
  const { title, headline, description } = metadata;
  const authors = metadata.byline?.split(/, | and /) ?? [];
  const found = await findBlocks(doc.body, { title, headline, description, authors }, signal);
  if (!found) return { verdict: 'not-an-article', articles: [] };
  const map = readBlocks(found.blocks);
  const verdict = judge(signs, textSignsOf(found, map));
  if (map.text === '') return { verdict, articles: [] };
  return { verdict, articles: [{ article: articleOf(url, metadata, map), map, blocks: found.blocks }] };
}

/** Reads the text of known blocks anew. Cheap: no judging, no copy. */
export function readBlocks(blocks: Blocks): TextMap<Text> {
  const builder = textBuilder<Text>();
  finish(walk(blocks, builder));
  return builder.finish();
}

function articleOf(
  url: string,
  { title, byline, published, language }: Metadata,
  { text }: TextMap<Text>,
): ArticleText {
  return { url, title, ...(byline && { byline }), ...(published && { published }), language, text };
}

function textSignsOf({ blocks, judged, measures }: FoundBlocks, { text }: TextMap<Text>): TextSigns {
  const kept = judged.flatMap(({ block, reason }) => (reason === null ? block : []));
  const words = kept.reduce((sum, block) => sum + block.words, 0);
  const beside = Array.from(measures.tables).filter(([table]) => !table.contains(blocks.root));
  return {
    letters: text.length,
    share: text.length / Math.max(1, measures.running),
    prose: kept.filter(isProse).length,
    linked: kept.reduce((sum, block) => sum + block.linked * block.words, 0) / Math.max(1, words),
    tabled: beside.reduce((sum, [, letters]) => sum + letters, 0),
  };
}
