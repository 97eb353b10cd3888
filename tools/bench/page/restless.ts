import { VIEWPORT } from '../../browsers/open.ts';
import { type NewsStand, openNewsStand } from '../../pages/news-stand.ts';
import type { Site } from '../../pages/serve.ts';
import { costOf } from './attribute.ts';
import { RESTLESS_MS, RESTLESS_PAGE, RESTLESSNESS, type Restlessness } from './restless-page.ts';
import { readTrace, TRACE_CATEGORIES } from './trace.ts';

/** What our script cost a page that changes all the time; no number where the page gave no answer. */
export interface RestlessCost {
  where: Restlessness;
  /** Nodes changed in a second. */
  rate: number;
  /** Milliseconds of main-thread time a second, by the processor's account. */
  perSecond: number;
  longestTask: number;
}

const ADDRESS = 'http://restless.test/2024/03/12/ministers-agree-to-resume-talks.html';
/** Several times as long as the page is restless. */
const OVER_TIMEOUT_MS = 20_000;
const LOOK_AGAIN_MS = 250;

const site: Site = (url) =>
  url.href === ADDRESS
    ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: RESTLESS_PAGE }
    : undefined;

/** Has a page change its nodes in each of its ways, once it is annotated. */
export async function measureRestless(built: string): Promise<RestlessCost[]> {
  const stand = await openNewsStand({ kind: 'chromium', built, site });
  try {
    const costs: RestlessCost[] = [];
    for (const where of RESTLESSNESS) {
      costs.push(
        await measureOne(stand, where).catch((error: unknown) => {
          console.log(`${where}: ${error instanceof Error ? error.message : error}`);
          return { where, rate: Number.NaN, perSecond: Number.NaN, longestTask: Number.NaN };
        }),
      );
    }
    return costs;
  } finally {
    await stand.close();
  }
}

async function measureOne({ desk }: NewsStand, where: Restlessness): Promise<RestlessCost> {
  const { page, id } = await desk.newTab();
  try {
    await page.setViewport(VIEWPORT);
    await page.bringToFront();
    await page.goto(ADDRESS);
    await desk.waitForReport(id, ({ state }) => state === 'annotated');
    await page.tracing.start({ categories: TRACE_CATEGORIES });
    let changes = Number.NaN;
    let trace: Uint8Array | undefined;
    try {
      await page.evaluate((way) => Reflect.get(globalThis, 'changeNodes')(way), where);
      const over = await page.waitForFunction(() => Reflect.get(globalThis, 'changes'), {
        polling: LOOK_AGAIN_MS,
        timeout: OVER_TIMEOUT_MS,
      });
      changes = Number(await over.jsonValue());
    } finally {
      // Stopped also where the page did not answer: a browser writes only one trace at a time.
      trace = await page.tracing.stop();
    }
    const { total, longestTask } = costOf(trace ? readTrace(trace) : [], false);
    const seconds = RESTLESS_MS / 1000;
    return { where, rate: changes / seconds, perSecond: total.cpu / seconds, longestTask };
  } finally {
    await page.close();
  }
}
