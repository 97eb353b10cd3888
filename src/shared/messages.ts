import type { Analysis, ArticleText, Span } from './analysis.ts';
import type { Coverage } from './coverage.ts';
import type { Change, Note, Placed } from './notes.ts';
import type { Subject } from './subject.ts';
import type { TabState } from './tab-report.ts';

/** An answer is data: either a value or a reason in plain words. Nothing crosses a message port as an exception. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

/** What the background answers when a page hands in its article. */
export type AnalyzeOutcome =
  | { state: 'annotated'; analysis: Analysis; ms: number; notes?: Placed<Note>[] }
  | { state: 'not-english' };

/**
 * Calls a page's content script makes to the background. JSON only in both directions. Every call of the background may
 * be made again, with the same outcome: whoever has no answer does not know whether it was done.
 */
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
  /** The address of an article with the place of a passage in it. */
  passageLink: { input: Pick<ArticleText, 'url' | 'title' | 'text'> & { span: Span }; output: string };
  /** Style sheets that the content script does not bring along: the card's, and the highlights' for shadow roots. */
  pageStyles: { input: null; output: { card: string; highlights: string } };
}

/**
 * Calls about the reader's notes and corrections, from a page about itself (then `tabId` is left out) or from an
 * extension page about a tab. Each changes the tab's report and tells the page ({@link RenewCalls.renew}), and every
 * other tab with the same words. Nothing is kept of a private window: there they fail and say so.
 *
 * `text` is the article's text as the caller sees it; where it is given and the tab's article has another by now, the
 * call fails and says so, since spans and indices would mean something else.
 */
export interface NoteCalls {
  /**
   * Keeps a note on a span of the article; with the `id` of one it takes its place, with an empty body it goes; with
   * another it is kept under that, so that the call may be made again. A note
   * that went comes back, with its time, when it is kept again with its `id` and body. Where `span` is null the note
   * stays at its passage; then an extension page needs to name no tab.
   */
  note: {
    input: { tabId?: number; span: Span | null; body: string; id?: string; text?: string };
    output: { id: string | null };
  };
  /**
   * Keeps a correction of what the tab's analysis says; `id` is for {@link NoteCalls.uncorrect}. `span` is the quote's,
   * or the claim's content, as the caller sees it; where there is another by now the call fails and says so. The caller
   * may give the `id`, so that the call may be made again.
   */
  correct: {
    input: { tabId?: number; of: Subject; change: Change; span?: Span; text?: string; id?: string };
    output: { id: string };
  };
  /** Takes a correction back. An extension page needs to name no tab. */
  uncorrect: { input: { tabId?: number; id: string }; output: null };
  /** Takes back the {@link NoteCalls.uncorrect} of a correction, of which the last few are remembered. */
  recorrect: { input: { tabId?: number; id: string }; output: null };
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
  /** Analyse a text that a page of ours shows itself. No tab's report tells of it, and nothing of it is kept. */
  analyzeText: { input: { article: ArticleText }; output: AnalyzeOutcome };
}

/** What the background tells a tab's content script of the reader's own additions. */
export interface RenewCalls {
  /** The reader has corrected the analysis of this text, or written on it. */
  renew: {
    input: { text: string; analysis: Analysis; notes: Placed<Note>[] };
    output: null;
  };
}

/** Calls the background makes to a tab's content script. */
export interface TabCalls extends RenewCalls {
  /** Find and annotate the article. `force` also where the detector is unsure. Resolves when the page is done. */
  annotate: { input: { force: boolean }; output: TabState };
  show: { input: { span: Span }; output: { found: boolean } };
  /** Open the card of the next (1) or previous (-1) annotation. */
  step: { input: { by: 1 | -1 }; output: { found: boolean } };
}

export type BackgroundCalls = PageCalls & SurfaceCalls & NoteCalls;
