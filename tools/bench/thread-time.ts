import type { Page } from 'puppeteer-core';

/** Milliseconds of a page's thread so far, by what it had the processor for. */
export interface ThreadTime {
  /** All tasks. */
  tasks: number;
  /** Of them, style. */
  style: number;
  /** Of them, layout. */
  layout: number;
}

/** Gives a look at the clock of a page's thread. Chromium alone tells. */
export async function threadClock(page: Page): Promise<() => Promise<ThreadTime>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = new Map(metrics.map(({ name, value }) => [name, value]));
    const ms = (name: string): number => 1000 * (seconds.get(name) ?? Number.NaN);
    return { tasks: ms('TaskDuration'), style: ms('RecalcStyleDuration'), layout: ms('LayoutDuration') };
  };
}
