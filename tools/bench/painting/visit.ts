import type { Browser, Page } from 'puppeteer-core';
import type { Analysis } from '../../../src/shared/analysis.ts';
import { VIEWPORT } from '../../browsers/open.ts';
import { GLOBAL } from '../page-bundle.ts';
import { threadClock } from '../thread-time.ts';
import { within } from '../within.ts';
import type { Painting, Way } from './in-page.ts';
import type { NodeChanges } from './nodes.ts';

/** One page, painted once. */
export interface Painted extends Painting {
  ranges: number;
  nodes: NodeChanges;
  /** Milliseconds of the page's thread from the call until after the frame, by the processor: all, and of it style and layout. */
  processor: number;
  styleAndLayout: number;
}

const PAGE_TIMEOUT_MS = 15_000;

/**
 * Opens an address in a fresh tab and paints there, once.
 *
 * @param script `in-page.ts` as `pageBundle` makes it
 * @param analyze gives the analysis of the page's text
 */
export async function visit(
  browser: Browser,
  url: string,
  script: string,
  way: Way,
  analyze: (text: string) => Analysis,
): Promise<Painted> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PAGE_TIMEOUT_MS);
  try {
    await page.setViewport(VIEWPORT);
    await page.goto(url, { waitUntil: 'load', timeout: PAGE_TIMEOUT_MS });
    await page.bringToFront();
    return await within(PAGE_TIMEOUT_MS, paintIn(page, script, way, analyze));
  } finally {
    await page.close();
  }
}

async function paintIn(
  page: Page,
  script: string,
  way: Way,
  analyze: (text: string) => Analysis,
): Promise<Painted> {
  await page.evaluate(`${script};`);
  const call = (name: string, ...args: readonly unknown[]): Promise<unknown> =>
    page.evaluate(`${GLOBAL}.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`);
  const analysis = analyze(String(await call('read')));
  const ranges = Number(await call('prepare', analysis));
  await call('remember');
  const spent = await threadClock(page);
  const before = await spent();
  // `in-page.ts` says what its functions give.
  const painting = (await call('paint', way)) as Painting;
  const after = await spent();
  return {
    ...painting,
    ranges,
    nodes: (await call('changes')) as NodeChanges,
    processor: after.tasks - before.tasks,
    styleAndLayout: after.style + after.layout - before.style - before.layout,
  };
}
