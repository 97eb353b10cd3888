import type { Analysis, ArticleText, Span } from './analysis.ts';
import type { Coverage } from './coverage.ts';
import type { TabState } from './tab-report.ts';

/** An answer is data: either a value or a reason in plain words. Nothing crosses a message port as an exception. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

/** What the background answers when a page hands in its article. */
export type AnalyzeOutcome =
  | { state: 'annotated'; analysis: Analysis; ms: number }
  | { state: 'not-english' };

/** Calls a page's content script makes to the background. JSON only in both directions. */
export interface PageCalls {
  /**
   * Analyse this article, which is the one that the reader is at unless `inView` is false, and note the outcome as the
   * sending tab's report. A page with several articles calls again for each one that comes into view.
   */
  analyze: {
    input: { article: ArticleText; inView?: boolean; coverage?: Coverage };
    output: AnalyzeOutcome;
  };
  /** Note what the page found out by itself (no article, unsure, reading, failed). */
  report: {
    input: { state: Extract<TabState, 'reading' | 'not-an-article' | 'unsure' | 'failed'>; error?: string };
    output: null;
  };
}

/** Calls an extension page (popup, panel) makes to the background. */
export interface SurfaceCalls {
  /** Annotate this tab now, injecting the content script where it is not yet running. */
  annotate: { input: { tabId: number }; output: TabState };
  /** Scroll the tab to a span and open its card. `found` is false where the page has changed since. */
  show: { input: { tabId: number; span: Span }; output: { found: boolean } };
  /** Follow the occasion that an encounter of the tab's article is. */
  follow: { input: { tabId: number; encounter: string }; output: null };
  /** Follow a story no longer. */
  unfollow: { input: { story: string }; output: null };
  /** Take back the last `unfollow`, if it was of this story, with what was noted of it. */
  refollow: { input: { story: string }; output: null };
}

/** Calls the background makes to a tab's content script. */
export interface TabCalls {
  /** Find and annotate the article. `force` also where the detector is unsure. Resolves when the page is done. */
  annotate: { input: { force: boolean }; output: TabState };
  show: { input: { span: Span }; output: { found: boolean } };
  /** Open the card of the next (1) or previous (-1) annotation. */
  step: { input: { by: 1 | -1 }; output: { found: boolean } };
}

export type BackgroundCalls = PageCalls & SurfaceCalls;
