import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { SETTINGS_KEY, type Settings } from '../../src/shared/settings.ts';
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

const PIN = 'Keep open (P)';

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

  test('stays while the pointer is on the mark or in it, leaves with the pointer and on Escape', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    const point = await pointOn(page, 'attache-quote');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    // Dismissible, hoverable and persistent: WCAG 1.4.13.
    await expect(waitForNoCard(page, STAYS_MS)).rejects.toThrow();
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

  test('of a quote holds its words, its speaker and the verb', async () => {
    const { page, report } = await visitAnnotated(lab(), `${NEWS}/pages/second-day`);
    const { analysis, article } = report;
    const quote = analysis.quotes.find(({ speaker }) => speaker !== null);
    const speaker = analysis.actors.find(({ id }) => id === quote?.speaker);
    if (!quote || !speaker) throw new Error('the fixture has no quote with a speaker');
    const point = await pointOn(page, 'attache-quote');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    const words = await cardText(page);
    expect(words).toContain(article.text.slice(...quote.span).replace(/\s+/g, ' '));
    expect(words).toContain(speaker.name);
    const icons = await inCard(
      page,
      (root) =>
        Array.from(root.querySelectorAll('path'), (path) => [
          path.closest('svg')?.dataset['of'],
          path.getTotalLength() > 0,
        ]),
      undefined,
    );
    expect(icons.length).toBeGreaterThan(3);
    expect(icons.filter(([, isDrawn]) => !isDrawn)).toEqual([]);
  });

  test('lets the pointer come in by a diagonal over other marks', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    const { box, words } = await openOn(page, 'attache-quote', '“within two weeks.”');
    // Slower than the grace, since each step is a journey of its own to the browser.
    await page.mouse.move(box.x + box.width - 20, box.y + 20, { steps: 60 });
    expect(await cardText(page)).toBe(words);
    await expect(waitForNoCard(page, STAYS_MS)).rejects.toThrow();
  });

  test('stays where it is while pinned, by button or key, and goes on Escape', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    const { words } = await openOn(page, 'attache-quote');
    await press(page, PIN);
    const pinned = await cardBox(page);
    const other = await pointOn(page, 'attache-claim');
    await page.mouse.move(other.x, other.y);
    await page.evaluate(() => scrollBy({ top: 500, behavior: 'instant' }));
    await expect(waitForNoCard(page, STAYS_MS)).rejects.toThrow();
    expect(await cardBox(page)).toEqual(pinned);
    expect(await cardText(page)).toBe(words);
    await page.keyboard.press('p');
    // Let go, it goes as its words have: they are out of the window.
    await waitForNoCard(page);
    await openOn(page, 'attache-quote');
    await press(page, PIN);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('shows stacked marks as tabs, innermost first, and arrows choose', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    await openOn(page, 'attache-quote', '“within two weeks.”');
    const tabs = () =>
      inCard(
        page,
        (root) =>
          Array.from(
            root.querySelectorAll('[role="tab"]'),
            (tab) => `${tab.textContent} ${tab.getAttribute('aria-selected')}`,
          ),
        undefined,
      );
    expect(await tabs()).toEqual(['Quote true', 'Claim false']);
    await press(page, 'Quote');
    await page.keyboard.press('ArrowRight');
    expect(await tabs()).toEqual(['Quote false', 'Claim true']);
    expect(await cardText(page)).toContain('the two would sit down together');
  });

  test('takes the focus on Enter, keeps Tab in it, and gives the focus back on Escape', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    await openOn(page, 'attache-actor');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusIn(page)).toBe('card');
    const names = await buttonsIn(page);
    await page.keyboard.press('Tab');
    expect(await focusIn(page)).toBe(names[0]);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focusIn(page)).toBe(names.at(-1));
    await page.keyboard.press('Tab');
    expect(await focusIn(page)).toBe(names[0]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('comes by a click alone, or not at all, where the reader wants that', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    const point = await pointOn(page, 'attache-quote');
    await choose(page, { hover: { mode: 'click', delay: 150 }, palette: 'plain' });
    await page.mouse.move(point.x, point.y);
    await expect(waitForCard(page, STAYS_MS)).rejects.toThrow();
    await page.mouse.click(point.x, point.y);
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await choose(page, { hover: { mode: 'off', delay: 150 }, palette: 'quiet' });
    await page.mouse.click(point.x, point.y);
    await page.mouse.move(point.x + 1, point.y);
    await expect(waitForCard(page, STAYS_MS)).rejects.toThrow();
    await choose(page, { hover: { mode: 'rest', delay: 150 }, palette: 'standard' });
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
  });

  test('grows with the reader’s words and stays in the window', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    await page.setViewport({ width: 400, height: 700 });
    await choose(page, { textSize: 200, palette: 'strong' });
    const { box } = await openOn(page, 'attache-quote');
    expect(box.width).toBeGreaterThanOrEqual(360);
    expect(box.x + box.width).toBeLessThanOrEqual(400);
    const size = await inCard(
      page,
      (root) => getComputedStyle(root.querySelector('.card') ?? root.host).fontSize,
      undefined,
    );
    expect(size).toBe('28px');
    const wide = await inCard(
      page,
      (root) => Array.from(root.querySelectorAll('.card *')).filter((each) => each.scrollWidth > 400).length,
      undefined,
    );
    expect(wide).toBe(0);
    await choose(page, {});
  });

  test('is a sheet at the bottom where a mark is tapped, closed by its button', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    await page.setViewport({ width: 400, height: 700, hasTouch: true });
    // Another kind of screen loads the page anew.
    await waitForPaint(page);
    const point = await pointOn(page, 'attache-actor');
    await page.touchscreen.tap(point.x, point.y);
    await waitForCard(page);
    const box = await cardBox(page);
    if (!box) throw new Error('the card has no box');
    // Scroll bars may lie over its edges.
    expect(box.x).toBe(0);
    expect(box.width).toBeGreaterThan(380);
    expect(box.y + box.height).toBeGreaterThan(680);
    await press(page, 'Close');
    await waitForNoCard(page);
  });

  test.each([
    ['light', '#ffffff'],
    ['sepia', '#f4ecd8'],
    ['dark', '#1b1b1f'],
  ])('is %s on such a page, also where the page turns', async (tone, background) => {
    const { page } = await visitAnnotated(lab(), `${NEWS}/pages/second-day`);
    await page.evaluate((color) => {
      // As extensions that darken pages do: a mark on the root first, the sheet after.
      document.documentElement.setAttribute('data-scheme', 'x');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html, body, article { background-color: ${color} !important }`);
      document.adoptedStyleSheets.push(sheet);
    }, background);
    await page.waitForSelector(`attache-card[tone="${tone}"]`);
  });

  /** Opens the card of the first mark of a highlight over some words, or of the first at all. */
  async function openOn(page: Page, highlight: string, words?: string) {
    const point = await pointOn(page, highlight, words);
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    const box = await cardBox(page);
    if (!box) throw new Error('the card has no box');
    return { box, words: await cardText(page) };
  }

  /** Stores settings, with another palette than before, and waits until the page follows them. */
  async function choose(page: Page, settings: Partial<Settings>): Promise<void> {
    await lab().desk.store(SETTINGS_KEY, { version: 2, ...settings });
    await page.waitForSelector(`attache-card[palette="${settings.palette ?? 'standard'}"]`);
  }
});
