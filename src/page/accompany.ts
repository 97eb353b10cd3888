import { isOutline, type Seen } from '../shared/accompany.ts';
import type { Span } from '../shared/analysis.ts';
import { firstWhere } from '../shared/first-where.ts';
import type { FoundArticle } from './article/read.ts';
import type { Run } from './article/text/text-map.ts';
import { viewportAround } from './frame.ts';

/** The panel's end of the line; closed when the panel is. */
export interface Panel {
  postMessage(said: Seen): void;
  onMessage: { addListener(listener: (said: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** What of a page's annotations the panel takes part in. */
export interface Accompanied {
  /** The article that the reader is at. */
  article(): FoundArticle | null;
  /** Outlines a span of it; null for none. */
  outline(span: Span | null): void;
}

/** Tells a panel what the reader has in view, and outlines what the reader points at there, as long as it is open. */
export function accompany(panel: Panel, page: Accompanied, ended: AbortSignal): void {
  const closed = new AbortController();
  const signal = AbortSignal.any([closed.signal, ended]);
  let isDue = false;
  let told = '';

  const tell = (): void => {
    isDue = false;
    const article = page.article();
    if (signal.aborted || !article) return;
    const said: Seen = { of: article.map.text.length, seen: seenOf(article) };
    const words = JSON.stringify(said);
    if (words !== told) panel.postMessage(said);
    told = words;
  };
  const tellSoon = (): void => {
    if (!isDue) requestAnimationFrame(tell);
    isDue = true;
  };

  panel.onMessage.addListener((said) => {
    if (signal.aborted || !isOutline(said)) return;
    page.outline(said.of === page.article()?.map.text.length ? said.outline : null);
    // A panel that has just come to know this text asks for nothing, and hears where the reader is.
    if (said.outline === null) tellSoon();
  });
  panel.onDisconnect.addListener(() => {
    page.outline(null);
    closed.abort();
  });
  // What scrolls may be any element of the page, or what a frame stands in.
  for (const view of new Set([window, window.top ?? window]))
    view.addEventListener('scroll', tellSoon, { signal, capture: true, passive: true });
  addEventListener('resize', tellSoon, { signal, passive: true });
  tellSoon();
}

/** From the first of the article's letters that is in view to the last one; runs stand below one another. */
function seenOf({ map: { runs } }: FoundArticle): Span | null {
  const { top, height } = viewportAround();
  const range = document.createRange();
  const boxOf = ({ node }: Run<Text>): DOMRect => {
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  const first = runs[firstWhere(runs, (run) => boxOf(run).bottom + top > 0)];
  const last = runs[firstWhere(runs, (run) => boxOf(run).top + top >= height) - 1];
  return first && last && last.start >= first.start ? [first.start, last.start + last.length] : null;
}
