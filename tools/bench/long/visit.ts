import type { TabState } from '../../../src/shared/tab-report.ts';
import { VIEWPORT } from '../../browsers/open.ts';
import type { NewsStand } from '../../pages/news-stand.ts';
import { costOf } from '../page/attribute.ts';
import { readTrace, TRACE_CATEGORIES } from '../page/trace.ts';

/** How one visit of a very long page went: milliseconds from where its document was ready, and no number for what did not come. */
export interface LongVisit {
  /** What the page came to in the end. */
  state: TabState;
  /** The first time that a popup could say how far the analysis was. */
  progress: number;
  /** How often it was told anew. */
  steps: number;
  /** The first mark on the page; all come at once. */
  marks: number;
  /** The last word: the whole brief, or that there is none. */
  complete: number;
  /** The longest task of the page with our script in it; undefined where the browser does not tell. */
  longestTask: number | undefined;
}

/** One word of the tab's report, and when it was written, by the clock of the day. */
interface Word {
  at: number;
  state: TabState;
  progress: number | null;
}

const TIMEOUT_MS = 60_000;

/** Opens an address and waits for all of it. */
export async function visitLong({ desk, open }: NewsStand, url: string): Promise<LongVisit> {
  const { page, id } = await desk.newTab();
  try {
    page.setDefaultTimeout(TIMEOUT_MS);
    await page.setViewport(VIEWPORT);
    await page.bringToFront();
    await desk.page.evaluate(listen, `tab:${id}`);
    const traced = open.kind === 'chromium';
    if (traced) await page.tracing.start({ categories: TRACE_CATEGORIES });
    let trace: Uint8Array | undefined;
    let marks = Number.NaN;
    let state: TabState;
    try {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      // A page that is closed before it has a mark has none.
      const marked = page.evaluate(firstMark).catch(() => Number.NaN);
      ({ state } = await desk.waitForReport(id, (report) => report.state !== 'reading', TIMEOUT_MS));
      if (state === 'annotated') marks = await marked;
    } finally {
      // Stopped also where the page did not answer: a browser writes only one trace at a time.
      if (traced) trace = await page.tracing.stop();
    }
    const ready = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      const { domContentLoadedEventEnd } = navigation as PerformanceNavigationTiming;
      return performance.timeOrigin + domContentLoadedEventEnd;
    });
    // What `listen` puts there.
    const words = JSON.parse(
      await desk.page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard'))),
    ) as Word[];
    const told = words.filter((word) => word.state === 'reading' && word.progress !== null);
    return {
      state,
      progress: (told[0]?.at ?? Number.NaN) - ready,
      steps: told.length,
      marks: marks - ready,
      complete: (words.find((word) => word.state === state)?.at ?? Number.NaN) - ready,
      longestTask: trace ? costOf(readTrace(trace), false).longestTask : undefined,
    };
  } finally {
    await page.close();
  }
}

/** Runs in a page of the extension: writes down whatever is noted of a tab. */
function listen(key: string): void {
  const heard: Word[] = [];
  Reflect.set(globalThis, 'heard', heard);
  const { storage } = (
    globalThis as unknown as {
      chrome: {
        storage: {
          onChanged: {
            addListener: (
              listener: (
                changes: Record<string, { newValue?: { state: TabState; progress?: number } }>,
              ) => void,
            ) => void;
          };
        };
      };
    }
  ).chrome;
  storage.onChanged.addListener((changes) => {
    const report = changes[key]?.newValue;
    if (!report) return;
    const at = performance.timeOrigin + performance.now();
    heard.push({ at, state: report.state, progress: report.progress ?? null });
  });
}

/** Runs in the page: when the first frame with a mark of ours began, by the clock of the day. */
async function firstMark(): Promise<number> {
  while (
    !Array.from(CSS.highlights.keys()).some(
      (name) => name.startsWith('attache-') && (CSS.highlights.get(name)?.size ?? 0) > 0,
    )
  )
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.timeOrigin + performance.now();
}
