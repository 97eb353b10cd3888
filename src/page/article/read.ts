import type { ArticleText } from '../../shared/analysis.ts';
import type { Coverage } from '../../shared/coverage.ts';
import { inSlices, nextTask } from '../../shared/slices.ts';
import { isProse } from './blocks/block.ts';
import { type FoundBlocks, findBlocks } from './blocks/find.ts';
import type { Known } from './blocks/reasons.ts';
import { coverageOf } from './coverage.ts';
import { isText, judge, judgeUnread, mayBeArticle, type Verdict } from './detector/detect.ts';
import { hasLongParagraphs, signsOf } from './detector/signs.ts';
import type { TextSigns } from './detector/terms.ts';
import { type Metadata, metadataOf } from './metadata/metadata.ts';
import { textBuilder } from './text/text-builder.ts';
import type { TextMap } from './text/text-map.ts';
import { type Blocks, walk } from './text/walk.ts';
import { type UnitData, unitDataOf } from './unit-data.ts';
import { unitsIn } from './units.ts';

/** An article on this page: its text, where each character stands, and where the whole stands. */
export interface FoundArticle {
  article: ArticleText;
  map: TextMap<Text>;
  blocks: Blocks;
  coverage: Coverage;
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
 * @throws AbortError where the signal aborts
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
  const articles: FoundArticle[] = [];
  let verdict: Verdict = 'not-an-article';
  for (const unit of unitsIn(doc, metadata.headline)) {
    const isMain = metadata.headline === null || unit.contains(metadata.headline) || unit === doc.body;
    const data = isMain ? metadata : { ...unitDataOf(unit), language: metadata.language };
    const found = await findBlocks(unit, knownOf(data), signal);
    if (!found || found.map.text === '') continue;
    const { map } = found;
    const text = textSignsOf(found);
    if (isMain) verdict = judge(signs, text);
    else if (!isText(text)) continue;
    // Counting a book's words takes as long as a slice, and so does what whoever asked does with it.
    await nextTask();
    articles.push({
      article: articleOf(url, data, map),
      map,
      blocks: found.blocks,
      coverage: coverageOf(map.text, found.blocks, found.judged, isMain ? metadata : UNTOLD),
    });
    await nextTask();
  }
  return { verdict, articles };
}

/** Articles that follow the first one say nothing of how much of them is there. */
const UNTOLD = { isFree: null, hasNext: false };

const knownOf = ({ title, headline, description, byline }: Partial<Metadata> & UnitData): Known => ({
  title,
  headline,
  description,
  authors: byline?.split(/, | and /) ?? [],
});

/**
 * Reads the text of known blocks anew. Cheap: no judging, no copy.
 *
 * @throws AbortError where the signal aborts
 */
export async function readBlocks(blocks: Blocks, signal: AbortSignal): Promise<TextMap<Text>> {
  const builder = textBuilder<Text>();
  await inSlices(walk(blocks, builder), signal);
  return builder.finish();
}

function articleOf(
  url: string,
  { url: own, title, byline, published, language }: UnitData & { language: string },
  { text }: TextMap<Text>,
): ArticleText {
  return {
    url: own ?? url,
    title,
    ...(byline && { byline }),
    ...(published && { published }),
    language,
    text,
  };
}

function textSignsOf({ blocks, map: { text }, judged, measures }: FoundBlocks): TextSigns {
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
