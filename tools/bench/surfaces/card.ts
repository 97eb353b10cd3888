import type { Page } from 'puppeteer-core';
import { type Point, pointOn, waitForNoCard } from '../../browsers/marks.ts';

/** What the page writes down while the pointer moves. */
interface Notes {
  /** When the pointer last moved, by the page's clock. */
  moved: number;
  /** The first frame after the card was there; null before. */
  shown: number | null;
}

const CARD_TIMEOUT_MS = 5_000;

/** Rests the pointer on a mark; milliseconds from the last movement to the first frame with the card in it. */
export async function openCard(page: Page, highlight: string): Promise<number> {
  const point: Point = await pointOn(page, highlight);
  await page.evaluate(() => {
    const notes: Notes = { moved: 0, shown: null };
    (globalThis as unknown as { notes: Notes }).notes = notes;
    const life = new AbortController();
    addEventListener('pointermove', ({ timeStamp }) => (notes.moved = timeStamp), { signal: life.signal });
    const host = document.querySelector('attache-card');
    if (!host) throw new Error('the page has no card');
    new MutationObserver((_records, observer) => {
      observer.disconnect();
      life.abort();
      requestAnimationFrame((frame) => (notes.shown = frame));
    }).observe(host, { attributes: true, attributeFilter: ['open'] });
  });
  await page.mouse.move(point.x, point.y);
  await page.waitForFunction(() => (globalThis as unknown as { notes: Notes }).notes.shown !== null, {
    timeout: CARD_TIMEOUT_MS,
  });
  const took = await page.evaluate(() => {
    const { moved, shown } = (globalThis as unknown as { notes: Notes }).notes;
    return (shown ?? Number.NaN) - moved;
  });
  await page.mouse.move(1, 1);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  return took;
}
