import type { Analysis, ArticleText } from '../shared/analysis.ts';
import type { Note, Placed } from '../shared/notes.ts';
import type { TabState } from '../shared/tab-report.ts';
import type { FoundArticle } from './article/read.ts';

/** One of the page's articles, from the first look that finds it to the last. */
export interface Entry {
  /** Stays the same while the article stands on the page, also where its text grows. */
  key: number;
  found: FoundArticle;
  /** How its analysis ended; null as long as it has not. A text that was refused is not tried again unasked. */
  outcome: Extract<TabState, 'annotated' | 'not-english' | 'failed'> | null;
  analysis: Analysis | null;
  /** What the reader wrote on it. */
  notes: readonly Placed<Note>[];
}

/** What the analysis of a text came to. */
export type Outcome =
  | { state: 'annotated'; analysis: Analysis; notes?: readonly Placed<Note>[] }
  | { state: 'not-english' | 'failed' };

/**
 * The list of articles after a look at the page, in its order. What was known of a text stays known wherever that
 * text now stands. An article in the place of another takes over its key, and with it the marks that still sit on
 * the right words, until it has an analysis of its own.
 *
 * @param front key of the article in view: what the document says of itself, its address, is about that one
 */
export function settle(
  known: readonly Entry[],
  found: readonly FoundArticle[],
  front: number | null,
  newKey: () => number,
): Entry[] {
  const left = new Set(known);
  const take = (isIt: (entry: Entry) => boolean): Entry | undefined => {
    const entry = [...left].find(isIt);
    if (entry) left.delete(entry);
    return entry;
  };
  const same = found.map(
    (one) =>
      take((entry) => hasText(entry, one.article) && entry.found.blocks.root === one.blocks.root) ??
      take((entry) => hasText(entry, one.article)),
  );
  return found.map((one, at) => {
    const entry = same[at];
    if (entry) return { ...entry, found: { ...one, article: articleOf(entry, one.article, front) } };
    const replaced =
      take((other) => sharesNodes(other.found, one)) ??
      take((other) => other.found.blocks.root === one.blocks.root);
    return { key: replaced?.key ?? newKey(), found: one, outcome: null, analysis: null, notes: [] };
  });
}

/** The list after an analysis. An answer about a text that no longer stands there changes nothing. */
export function answered(known: readonly Entry[], asked: Entry, outcome: Outcome): Entry[] {
  const { analysis = null, notes = [] } = outcome.state === 'annotated' ? outcome : {};
  return known.map((entry) =>
    entry.key === asked.key && hasText(entry, asked.found.article)
      ? { ...entry, outcome: outcome.state, analysis, notes }
      : entry,
  );
}

/** The list after the reader has corrected the analysis of a text, or written on it; or with the first of it, while it is read. */
export function renewed(
  known: readonly Entry[],
  text: string,
  analysis: Analysis,
  notes: readonly Placed<Note>[],
): Entry[] {
  return known.map((entry) =>
    (entry.outcome === 'annotated' || entry.outcome === null) && entry.found.article.text === text
      ? { ...entry, analysis, notes }
      : entry,
  );
}

/** The list with everything still to be analysed that could not be before. */
export function forgetRefusals(known: readonly Entry[]): Entry[] {
  return known.map((entry) => (entry.outcome === 'annotated' ? entry : { ...entry, outcome: null }));
}

const hasText = ({ found }: Entry, { text }: ArticleText): boolean => found.article.text === text;

/** Its title, author and date as they were analysed; its address as it is while it is in view. */
function articleOf({ key, found }: Entry, { url }: ArticleText, front: number | null): ArticleText {
  return key === front ? { ...found.article, url } : found.article;
}

function sharesNodes({ map: before }: FoundArticle, { map: after }: FoundArticle): boolean {
  for (const node of before.runsOf.keys()) if (after.runsOf.has(node)) return true;
  return false;
}
