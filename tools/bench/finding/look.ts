import type { Browser, Page } from 'puppeteer-core';
import { VIEWPORT } from '../../browsers/open.ts';
import { threadClock } from '../thread-time.ts';
import { within } from '../within.ts';

/** What finding the article cost one fresh document, milliseconds. */
export interface Look {
  /** From the call to the end, whatever else the thread did meanwhile. */
  clock: number;
  /** Of the page's thread, what it had the processor for. */
  processor: number;
  /** The longest task over the 50 ms that browsers call long; 0 where there was none. */
  longTask: number;
  text: string;
}

/** A page that does not answer by then is counted as failed. */
const PAGE_TIMEOUT_MS = 15_000;
/** A page that is never idle is measured all the same. */
const IDLE_TIMEOUT_MS = 1_000;

/**
 * Opens an address in a fresh tab and has a script find its article there, once: as it is in a reader's tab, where nothing of
 * the script has run before. Reading the script is not counted.
 *
 * @param script a {@link FinderModule} as `pageBundle` makes it
 */
export async function look(browser: Browser, url: string, script: string): Promise<Look> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PAGE_TIMEOUT_MS);
  try {
    await page.setViewport(VIEWPORT);
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'load', timeout: PAGE_TIMEOUT_MS });
    return await within(PAGE_TIMEOUT_MS, lookIn(page, script));
  } finally {
    await page.close();
  }
}

async function lookIn(page: Page, script: string): Promise<Look> {
  const spent = await threadClock(page);
  // What the browser still has to do for the page itself is no cost of anybody's.
  await page.evaluate(`(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: ${IDLE_TIMEOUT_MS} }));
  })()`);
  await page.evaluate(`${script};
    globalThis.longTasks = [];
    new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ entryTypes: ['longtask'] });`);
  const before = await spent();
  // In a task of its own, as a content script's work is; what the protocol runs is no task to the observer.
  const clock = await page.evaluate(`(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    globalThis.start = performance.now();
    globalThis.found = await benched.find();
    return performance.now() - start;
  })()`);
  const after = await spent();
  const longTask = await page.evaluate(`(async () => {
    // Long tasks are told after the frame that follows them.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const ours = longTasks.filter(({ startTime, duration }) => startTime + duration > start);
    return Math.max(0, ...ours.map(({ duration }) => duration));
  })()`);
  const text = await page.evaluate('found()');
  return {
    clock: Number(clock),
    processor: after.tasks - before.tasks,
    longTask: Number(longTask),
    text: String(text),
  };
}
