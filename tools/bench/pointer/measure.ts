import { pointOn, waitForPaint } from '../../browsers/marks.ts';
import { VIEWPORT } from '../../browsers/open.ts';
import type { NewsStand } from '../../pages/news-stand.ts';
import { costOf } from '../page/attribute.ts';
import { readTrace, TRACE_CATEGORIES } from '../page/trace.ts';
import { sweep } from './path.ts';

/** What the pointer's movements over one page cost. Milliseconds of the page's thread. */
export interface PointerCost {
  /** All that our script did meanwhile, by the processor. */
  processor: number;
  /** Of it, style and layout that the script forced. */
  forced: number;
  /** The longest task with our script in it, by the clock. */
  longestTask: number;
  /** Movements that the page was told of: the browser puts those of one frame together. */
  told: number;
}

export const MOVES = 1_000;
const PAGE_TIMEOUT_MS = 15_000;

/** Opens an article, waits for its marks, and sweeps the pointer over a window full of them. */
export async function measurePointer({ desk }: NewsStand, url: string): Promise<PointerCost> {
  const { page, id } = await desk.newTab();
  try {
    await page.setViewport(VIEWPORT);
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT_MS });
    await desk.waitForReport(id, ({ state }) => state === 'annotated', PAGE_TIMEOUT_MS);
    await waitForPaint(page);
    await pointOn(page, 'attache-actor');
    await page.tracing.start({ categories: TRACE_CATEGORIES });
    let trace: Uint8Array | undefined;
    try {
      for (const { x, y } of sweep(MOVES, VIEWPORT.width, VIEWPORT.height)) await page.mouse.move(x, y);
    } finally {
      // Stopped also where the page did not answer: a browser writes only one trace at a time.
      trace = await page.tracing.stop();
    }
    const events = trace ? readTrace(trace) : [];
    const { total, forced, longestTask } = costOf(events, false);
    const told = events.filter(
      ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointermove',
    );
    return { processor: total.cpu, forced: forced.cpu, longestTask, told: told.length };
  } finally {
    await page.close();
  }
}
