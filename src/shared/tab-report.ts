import type { Analysis, ArticleText } from './analysis.ts';
import type { Coverage } from './coverage.ts';
import type { Correction, Note, Placed } from './notes.ts';
import type { ArticleOnPage, StoryInArticle, Trail } from './stories.ts';

/** What is known about the page in one tab. */
export type TabState =
  | 'reading'
  | 'annotated'
  | 'not-an-article'
  | 'unsure'
  | 'not-english'
  | 'needs-access'
  | 'failed';

/** What an article begins with, read before the rest so that there is something to see meanwhile. */
export interface Beginning {
  /** Its text is cut; offsets are those of the whole. */
  article: ArticleText;
  analysis: Analysis;
  /** How much of the text it is, from 0 to 1. */
  share: number;
}

/** The one record per tab, kept in `storage.session` by the background and read by popup and panel. */
export interface TabReport {
  state: TabState;
  article?: ArticleText;
  /** With the reader's corrections. */
  analysis?: Analysis;
  /** What the reader wrote on this text, in its order. */
  notes?: Placed<Note>[];
  /** What the reader corrected in this text, the earliest first. */
  corrections?: Placed<Correction>[];
  /** While it is being read: how much of the work is done, from 0 to 1. */
  progress?: number;
  /** While a very long one is being read: what it begins with. */
  beginning?: Beginning;
  /** How much of the article is on the page. */
  coverage?: Coverage;
  /** The known article of which this page holds most. */
  story?: ArticleOnPage;
  /** The stories that the reader follows and this article reports on. */
  followed?: StoryInArticle[];
  /** What earlier reports told of the same meetings. */
  trails?: Trail[];
  /** Time the analysis took, milliseconds. */
  ms?: number;
  error?: string;
  /** The frame of the page that holds the article, where it is not the page itself. */
  frame?: number;
}

/** The `storage.session` key of a tab's report. */
export function tabKey(tabId: number): `tab:${number}` {
  return `tab:${tabId}`;
}
