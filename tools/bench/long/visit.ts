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
  /** The brief of what the article begins with, where there is one before the whole. */
  beginning: number;
  /** The first marks on the page. */
  firstMarks: number;
  /** All marks. */
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
  hasBeginning: boolean;
}

/** So many marks were on the page from then on, by the clock of the day. */
interface Marks {
  at: number;
  count: number;
}

const TIMEOUT_MS = 60_000;
/** Marks are there well within this once the brief is. */
const MARKS_TIMEOUT_MS = 5_000;
/** Marks that come in slices follow one another sooner than this. */
const SETTLED_MS = 500;
const LOOK_AGAIN_MS = 50;

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
    let state: TabState = 'reading';
    let words: Word[] = [];
    let marks: Marks[] = [];
    let looks = 1;
    try {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(watchMarks);
      // A report as long as this is dear to ask for, and whoever reads it aloud to us is the one who is measured.
      await desk.page.waitForFunction(
        () => (Reflect.get(globalThis, 'notes').at(-1)?.state ?? 'reading') !== 'reading',
        { timeout: TIMEOUT_MS, polling: LOOK_AGAIN_MS },
      );
      words = noted<Word[]>(await desk.page.evaluate(readNotes));
      state = words.at(-1)?.state ?? 'failed';
      // The report is noted a moment before the page has the answer.
      looks = words.some(({ hasBeginning }) => hasBeginning) ? 2 : 1;
      if (state === 'annotated')
        await page
          .waitForFunction(
            (least, still) => {
              const notes = Reflect.get(globalThis, 'notes');
              const now = performance.timeOrigin + performance.now();
              return notes.length >= least && now - notes.at(-1).at > still;
            },
            { timeout: MARKS_TIMEOUT_MS },
            looks,
            SETTLED_MS,
          )
          .catch(() => console.log(`${url}: the marks did not come in ${looks} times`));
      marks = noted<Marks[]>(await page.evaluate(readNotes));
    } finally {
      // Stopped also where the page did not answer: a browser writes only one trace at a time.
      if (traced) trace = await page.tracing.stop();
    }
    const ready = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      const { domContentLoadedEventEnd } = navigation as PerformanceNavigationTiming;
      return performance.timeOrigin + domContentLoadedEventEnd;
    });
    const told = words.filter((word) => word.state === 'reading' && word.progress !== null);
    const since = (one: { at: number } | undefined): number => (one?.at ?? Number.NaN) - ready;
    return {
      state,
      progress: since(told[0]),
      steps: told.length,
      beginning: since(words.find(({ hasBeginning }) => hasBeginning)),
      firstMarks: since(marks[0]),
      marks: since(marks.length < looks ? undefined : marks.at(-1)),
      complete: since(words.find((word) => word.state === state)),
      longestTask: trace ? costOf(readTrace(trace), false).longestTask : undefined,
    };
  } finally {
    await page.close();
  }
}

/** What one of the two functions below has written down, as JSON. */
const readNotes = (): string => JSON.stringify(Reflect.get(globalThis, 'notes'));

/** The two functions below write nothing else. */
const noted = <T>(json: string): T => JSON.parse(json) as T;

/** Runs in a page of the extension: writes down whatever is noted of a tab. */
function listen(key: string): void {
  const notes: Word[] = [];
  Reflect.set(globalThis, 'notes', notes);
  const { storage } = (
    globalThis as unknown as {
      chrome: {
        storage: {
          onChanged: {
            addListener: (
              listener: (
                changes: Record<
                  string,
                  { newValue?: { state: TabState; progress?: number; beginning?: object } }
                >,
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
    notes.push({
      at: performance.timeOrigin + performance.now(),
      state: report.state,
      progress: report.progress ?? null,
      hasBeginning: report.beginning !== undefined,
    });
  });
}

/** Runs in the page: writes down each frame in which there are more marks of ours, or fewer, than before. */
function watchMarks(): void {
  const notes: Marks[] = [];
  Reflect.set(globalThis, 'notes', notes);
  // A function with a name of its own would need the compiler's help, which the page has not.
  Reflect.set(globalThis, 'look', () => {
    const count = Array.from(CSS.highlights.keys())
      .filter((name) => name.startsWith('attache-'))
      .reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
    if (count !== (notes.at(-1)?.count ?? 0))
      notes.push({ at: performance.timeOrigin + performance.now(), count });
    requestAnimationFrame(Reflect.get(globalThis, 'look'));
  });
  Reflect.get(globalThis, 'look')();
}
