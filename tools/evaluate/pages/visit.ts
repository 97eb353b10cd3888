import type { Page } from 'puppeteer-core';
import type { TabReport, TabState } from '../../../src/shared/tab-report.ts';
import type { Desk, KnownTab } from '../../browsers/desk.ts';
import { paintedRanges } from '../../browsers/marks.ts';
import { VIEWPORT } from '../../browsers/open.ts';
import { wrongRanges } from '../../browsers/spans.ts';

/** What the extension came to on one page. */
export interface Visit {
  /** The state of the page's first settled report; `failed` also where there was none in time. */
  state: TabState;
  /** The text that was read, also where the reader had to ask for it; null where it was not wanted or not found. */
  text: string | null;
  /** What is wrong with the painted ranges, a line each; null where nothing was to be painted. */
  wrong: string[] | null;
  /** Why it failed. */
  error?: string;
}

/** How to look at a page. */
export interface Look {
  /** Whether the text comes late, and its report perhaps after one that saw none. */
  late: boolean;
  /** Whether the text is wanted even where the extension does not take the page for an article. */
  text: boolean;
}

const SETTLED: readonly TabState[] = [
  'annotated',
  'not-english',
  'not-an-article',
  'unsure',
  'needs-access',
  'failed',
];
/** The slowest page takes a second on an idle machine. */
const PAGE_TIMEOUT_MS = 15_000;
/** A page that draws its own text has drawn it for the last time by then, in its own time. */
const REDRAWN_MS = 2_600;
/** Marks that a page's change took away are back well within this. */
const RANGES_TIMEOUT_MS = 3_000;
const LOOK_AGAIN_MS = 50;

/** Opens an address in a tab of its own and sees what the extension makes of it. Never rejects. */
export async function visit(desk: Desk, url: string, look: Look): Promise<Visit> {
  let tab: KnownTab | undefined;
  try {
    tab = await desk.newTab();
    return await within(visitIn(desk, tab, url, look));
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  } finally {
    await tab?.page.close().catch(() => undefined);
  }
}

async function visitIn(desk: Desk, { page, id }: KnownTab, url: string, look: Look): Promise<Visit> {
  await page.setViewport(VIEWPORT);
  await page.bringToFront();
  // A page whose own scripts lead on at once is no success to the protocol; the report tells what came of it.
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT_MS }).catch(() => undefined);
  const first = await firstReport(desk, page, id, look.late);
  if (first.state === 'failed' || first.state === 'needs-access') return failure(first.error ?? first.state);
  const report = look.text && !first.article ? await readByForce(desk, id) : first;
  return {
    state: first.state,
    text: report?.article?.text ?? null,
    wrong: look.text && report ? await rangesGoneWrong(page, report) : null,
  };
}

async function firstReport(desk: Desk, page: Page, id: number, late: boolean): Promise<TabReport> {
  const settled = await desk.waitForReport(id, ({ state }) => SETTLED.includes(state), PAGE_TIMEOUT_MS);
  if (!late) return settled;
  await page.waitForFunction((ms) => performance.now() > ms, { polling: LOOK_AGAIN_MS }, REDRAWN_MS);
  const last = ({ state }: TabReport): boolean => state === 'annotated' || state === 'not-english';
  // A page that is no article by then stays what it said at first.
  return desk
    .waitForReport(id, last, RANGES_TIMEOUT_MS)
    .catch(async () => (await desk.report(id)) ?? settled);
}

/** Asks as a reader does who presses the button. */
async function readByForce(desk: Desk, tabId: number): Promise<TabReport | undefined> {
  await desk.tellBackground({ call: 'annotate', input: { tabId } });
  return desk.report(tabId);
}

/** The page has the analysis a moment after the report says so; what is still wrong after a while is wrong. */
async function rangesGoneWrong(page: Page, { article, analysis }: TabReport): Promise<string[] | null> {
  if (!article || !analysis) return null;
  const end = Date.now() + RANGES_TIMEOUT_MS;
  for (;;) {
    const wrong = wrongRanges({ article, analysis }, await paintedRanges(page));
    if (wrong.length === 0 || Date.now() > end) return wrong;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

const failure = (error: string): Visit => ({ state: 'failed', text: null, wrong: null, error });

/** Nothing that a page does may hold up all the others. */
async function within<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the page took too long')), 2 * PAGE_TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
