import type { Frame, Page } from 'puppeteer-core';

/** The painted ranges of one highlight, as the page itself sees them in the registry that it shares with us. */
export interface PaintedRanges {
  name: string;
  texts: string[];
}

/**
 * All that is registered under a name of ours on this page, or frame, and in those of its frames that it may look into:
 * each document has a registry of its own.
 */
export function paintedRanges(page: Page | Frame): Promise<PaintedRanges[]> {
  return page.evaluate(() => {
    const texts = new Map<string, string[]>();
    const views: Window[] = [window];
    for (let view = views.shift(); view; view = views.shift()) {
      try {
        const { highlights } = (view as unknown as typeof globalThis).CSS;
        for (const [name, ranges] of highlights as unknown as Iterable<[string, Iterable<Range>]>) {
          if (!name.startsWith('attache-')) continue;
          texts.set(name, [...(texts.get(name) ?? []), ...Array.from(ranges, (range) => range.toString())]);
        }
        for (let i = 0; i < view.length; i += 1) views.push(view[i] as Window);
      } catch {
        // A frame of another origin may not be looked into, and is none of the article's.
      }
    }
    return Array.from(texts, ([name, all]) => ({ name, texts: all }));
  });
}

/** A page paints as soon as it has its answer; a busy machine, and a page that is hard to look at, take longer. */
const PAINT_TIMEOUT_MS = 15_000;

/**
 * Resolves when something is painted on this page: its report says "annotated" a moment before the page itself
 * has the answer. Rejects where nothing is painted in time.
 */
export async function waitForPaint(page: Page | Frame): Promise<void> {
  await page.waitForFunction(
    () =>
      Array.from(CSS.highlights.keys()).some(
        (name) => (CSS.highlights.get(name)?.size ?? 0) > 0 && name.startsWith('attache-'),
      ),
    { timeout: PAINT_TIMEOUT_MS },
  );
}

/** A point in the viewport, CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/**
 * Scrolls the first painted range of a highlight whose text is `text` (any, where it is left out) to the middle
 * of the window and gives a point on it. Rejects where nothing of the kind is painted.
 */
export async function pointOn(page: Page, highlight: string, text?: string): Promise<Point> {
  const point = await page.evaluate(
    async (name, wanted) => {
      const ranges = Array.from((CSS.highlights.get(name) as unknown as Iterable<Range> | undefined) ?? []);
      const range = ranges.find((one) => wanted === null || one.toString() === wanted);
      if (!range) return null;
      // By the range itself: its paragraph may be the whole article.
      scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const box = range.getClientRects()[0];
      return box ? { x: box.left + Math.min(box.width, 20) / 2, y: box.top + box.height / 2 } : null;
    },
    highlight,
    text ?? null,
  );
  if (!point)
    throw new Error(`nothing is painted as ${highlight}${text === undefined ? '' : ` over "${text}"`}`);
  return point;
}

/** The words of the place that the reader was led to; null where there is none. */
export async function focusedText(page: Page): Promise<string | null> {
  const focus = (await paintedRanges(page)).find(({ name }) => name === 'attache-focus');
  return focus && focus.texts.length > 0 ? focus.texts.join('') : null;
}

export interface CardBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Points this far apart are looked at first; a card is larger. */
const SWEEP_PX = 16;

/**
 * Where the card is open on this page, within the viewport; null where it is not. It is drawn in a closed shadow root,
 * so it is found as a reader finds it: by what is on top there.
 */
export function cardBox(page: Page): Promise<CardBox | null> {
  return page.evaluate((sweep) => {
    const host = document.querySelector('attache-card[open]');
    const [width, height] = [Math.ceil(innerWidth / sweep), Math.ceil(innerHeight / sweep)];
    const points = Array.from({ length: host ? width * height : 0 }, (_point, i) => ({
      x: ((i % width) + 0.5) * sweep,
      y: (Math.floor(i / width) + 0.5) * sweep,
    }));
    const found = points.find(({ x, y }) => document.elementFromPoint(x, y) === host);
    if (!found) return null;
    const { x, y } = found;
    const [left = 0, right = 0, up = 0, down = 0] = [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ].map(([dx = 0, dy = 0]) => {
      let n = 0;
      while (document.elementFromPoint(x + dx * (n + 1), y + dy * (n + 1)) === host) n += 1;
      return n;
    });
    return { x: x - left, y: y - up, width: left + right + 1, height: up + down + 1 };
  }, SWEEP_PX);
}

/** The card opens 300 ms after the pointer rests; a busy machine takes longer. */
const CARD_TIMEOUT_MS = 5_000;

/** Resolves when the card is open; rejects when it is still closed after `timeout` milliseconds. */
export async function waitForCard(page: Page | Frame, timeout = CARD_TIMEOUT_MS): Promise<void> {
  await page.waitForFunction(() => document.querySelector('attache-card[open]') !== null, { timeout });
}

/** Resolves when no card is open; rejects when one is still open after `timeoutMs`. */
export async function waitForNoCard(page: Page, timeoutMs = CARD_TIMEOUT_MS): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('attache-card[open]'), {
    timeout: timeoutMs,
  });
}
