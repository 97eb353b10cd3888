import { expect, test } from 'vitest';
import { cardBox, focusedText, pointOn, waitForCard, waitForNoCard } from '../../tools/browsers/marks.ts';
import { cardText } from './support/card-text.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, visitAnnotated } from './support/lab.ts';

const SAMPLE = `${NEWS}/world/second-summit`;

/** Four times the grace that a card is given after the pointer has left it. */
const STAYS_MS = 1_200;

inEachBrowser('card', (lab) => {
  test.each(['attache-actor', 'attache-unnamed', 'attache-quote', 'attache-claim'])(
    'opens where the pointer rests on %s, and not over it',
    async (highlight) => {
      const { page } = await visitAnnotated(lab(), SAMPLE);
      const point = await pointOn(page, highlight);
      await page.mouse.move(point.x, point.y);
      await waitForCard(page);
      const box = await cardBox(page);
      expect(box).not.toBeNull();
      if (!box) return;
      const covers =
        point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
      expect(covers).toBe(false);
    },
  );

  test('stays while the pointer is in it, leaves with the pointer and on Escape', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    const point = await pointOn(page, 'attache-quote');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    const box = await cardBox(page);
    if (!box) throw new Error('the card has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    await expect(waitForNoCard(page, STAYS_MS)).rejects.toThrow();
    await page.mouse.move(4, 4);
    await waitForNoCard(page);
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('never takes the focus from what the reader is doing', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    await page.focus('nav a');
    const point = await pointOn(page, 'attache-quote');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World');
  });

  test('the commands walk through all marks, forth and back, and Escape gives the focus back', async () => {
    const { page, id, report } = await visitAnnotated(lab(), SAMPLE);
    const step = (by: 1 | -1) => lab().desk.tellTab(id, { call: 'step', input: { by } });
    const focused = () => focusedText(page);
    const found = { ok: true, value: { found: true } };
    await page.focus('nav a');
    expect(await step(1)).toEqual(found);
    await waitForCard(page);
    const first = await focused();
    expect(first).not.toBeNull();
    expect(await step(1)).toEqual(found);
    const second = await focused();
    expect(await step(-1)).toEqual(found);
    expect(await focused()).toBe(first);
    expect(second === first && report.analysis.actors.length > 1).toBe(false);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World');
  });

  test('of a quote holds its words, its speaker and the verb', async ({ skip }) => {
    skip(lab().kind !== 'chromium', 'only Chromium’s protocol sees into a closed shadow root');
    const { page, report } = await visitAnnotated(lab(), `${NEWS}/pages/second-day`);
    const { analysis, article } = report;
    const quote = analysis.quotes.find(({ speaker }) => speaker !== null);
    const speaker = analysis.actors.find(({ id }) => id === quote?.speaker);
    if (!quote || !speaker) throw new Error('the fixture has no quote with a speaker');
    const point = await pointOn(page, 'attache-quote');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    const words = (await cardText(page)).replace(/\s+/g, ' ');
    expect(words).toContain(article.text.slice(...quote.span).replace(/\s+/g, ' '));
    expect(words).toContain(speaker.name);
  });
});
