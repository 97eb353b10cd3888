import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { buttonsIn, cardText, focusIn, inCard, press } from '../../tools/browsers/in-card.ts';
import {
  cardBox,
  focusedText,
  pointOn,
  waitForCard,
  waitForNoCard,
  waitForPaint,
} from '../../tools/browsers/marks.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, visitAnnotated } from './support/lab.ts';

const SAMPLE = `${NEWS}/world/second-summit`;

/** Longer than the longest rest that opens a card. */
const OPENS_MS = 1_000;

inEachBrowser('the card’s layout', (lab) => {
  test.each([
    ['Note', '.note .do[type="submit"]'],
    ['Wrong?', '.wrong .do'],
  ])('shows all of what "%s" opens', async (name, parts) => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    await openOn(page, 'attache-claim');
    await press(page, name);
    await expect.poll(() => hiddenParts(page, parts)).toEqual([]);
    await page.setViewport({ width: 1100, height: 420 });
    await expect.poll(() => hiddenParts(page, parts)).toEqual([]);
  });

  test('as a sheet leaves the passage free and its actions in view', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    await page.setViewport({ width: 360, height: 700, hasTouch: true });
    await waitForPaint(page);
    const point = await pointOn(page, 'attache-quote');
    await page.evaluate((y) => scrollBy({ top: y - innerHeight + 30, behavior: 'instant' }), point.y);
    await page.touchscreen.tap(point.x, 670);
    await waitForCard(page);
    const box = await cardBox(page);
    if (!box) throw new Error('the card has no box');
    expect(box.height).toBeLessThanOrEqual(0.6 * 700 + 1);
    expect(await hiddenParts(page, 'footer .act')).toEqual([]);
    const bottom = await page.evaluate(() => {
      const [range] = Array.from(CSS.highlights.get('attache-quote') as unknown as Iterable<Range>);
      return range?.getClientRects()[0]?.bottom ?? null;
    });
    expect(bottom).toBeLessThanOrEqual(box.y);
  });

  test('is the next stop of Tab after a click, and lets go by the same way', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    const point = await pointOn(page, 'attache-actor');
    await page.mouse.click(point.x, point.y);
    await waitForCard(page);
    expect(await focusIn(page)).toBeNull();
    await page.keyboard.press('Tab');
    expect(await focusIn(page)).toBe((await buttonsIn(page))[0]);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focusIn(page)).toBeNull();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('says of a hidden mark only that it is hidden', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    await openOn(page, 'attache-quote');
    await press(page, 'Wrong?');
    await press(page, 'Hide this mark');
    await expect.poll(() => cardText(page)).toMatch(/^Hidden on this device\.\s*Undo$/);
    expect(await focusIn(page)).toBe('Undo');
    expect(await focusedText(page)).toBeNull();
    await press(page, 'Undo');
    await expect.poll(() => cardText(page)).toContain('As it was.');
  });

  test('does not open where the page scrolls a mark under a resting pointer', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    const point = await pointOn(page, 'attache-quote');
    await page.evaluate(() => scrollBy({ top: -innerHeight, behavior: 'instant' }));
    // Whatever lies there now is dismissed.
    await page.mouse.move(point.x, point.y);
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollBy({ top: innerHeight, behavior: 'instant' }));
    await expect(waitForCard(page, OPENS_MS)).rejects.toThrow();
    await page.mouse.move(point.x + 1, point.y);
    await waitForCard(page);
  });

  /** What of the card's parts is cut off by the card or by the window: their words. */
  function hiddenParts(page: Page, parts: string): Promise<string[]> {
    return inCard(
      page,
      (root, selector: string) => {
        const all = Array.from(root.querySelectorAll<HTMLElement>(selector));
        if (all.length === 0) return ['there are none'];
        return all
          .filter((each) => {
            const { left, right, top, bottom } = each.getBoundingClientRect();
            const [x, y] = [(left + right) / 2, (top + bottom) / 2];
            return ![top + 2, y, bottom - 2].every((at) => each.contains(root.elementFromPoint(x, at)));
          })
          .map((each) => each.textContent ?? '');
      },
      parts,
    );
  }

  async function openOn(page: Page, highlight: string): Promise<void> {
    await page.mouse.move(4, 4);
    const point = await pointOn(page, highlight);
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
  }
});
