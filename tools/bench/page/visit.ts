import type { TabState } from '../../../src/shared/tab-report.ts';
import { VIEWPORT } from '../../browsers/open.ts';
import type { NewsStand } from '../../pages/news-stand.ts';
import { readTrace, TRACE_CATEGORIES, type TraceEvent } from './trace.ts';

/** One visit of a page and what the browser wrote down of it. */
export interface TracedVisit {
  /** What the extension said of the page; undefined where it is not waited for. */
  state: TabState | undefined;
  events: TraceEvent[];
}

/** A page that does not answer by then is counted as failed. */
const PAGE_TIMEOUT_MS = 15_000;
/**
 * Nothing announces that no more will come. What the script does of its own accord after the marks, a second look
 * at what changed meanwhile, follows within a fifth of a second.
 */
const SETTLED_MS = 500;

/**
 * Visits an address in a tab of its own under a trace. Nobody asks the page anything meanwhile: what the extension
 * knows is asked from a page of its own, in another process.
 *
 * @param reports whether the page's script is one that reports; else the page's load event is the end
 */
export async function tracedVisit({ desk }: NewsStand, url: string, reports: boolean): Promise<TracedVisit> {
  const { page, id } = await desk.newTab();
  try {
    await page.setViewport(VIEWPORT);
    await page.bringToFront();
    await page.tracing.start({ categories: TRACE_CATEGORIES });
    let state: TabState | undefined;
    let events: TraceEvent[] = [];
    try {
      await page.goto(url, {
        waitUntil: reports ? 'domcontentloaded' : 'load',
        timeout: PAGE_TIMEOUT_MS,
      });
      if (reports) ({ state } = await desk.waitForReport(id, isSettled, PAGE_TIMEOUT_MS));
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    } finally {
      // Stopped also where the visit failed: a browser writes only one trace at a time.
      const trace = await page.tracing.stop();
      if (trace) events = readTrace(trace);
    }
    return { state, events };
  } finally {
    await page.close();
  }
}

const isSettled = ({ state }: { state: TabState }): boolean => state !== 'reading';
