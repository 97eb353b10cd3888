import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { readingTrail } from '../../src/brief/model/reading-trail.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/shared/settings.ts';
import { focusedText, paintedRanges } from '../../tools/browsers/marks.ts';
import { letters } from '../../tools/browsers/spans.ts';
import { judge } from './support/axe.ts';
import { NEWS, STRANGER } from './support/hosts.ts';
import { inEachBrowser, type Lab, visit, visitAnnotated } from './support/lab.ts';

const SAMPLE = `${NEWS}/world/second-summit`;

/** The panel of a tab, or of whichever is in front, as a page; closed at the end of the test. */
async function openPanel({ desk }: Lab, tabId: number | null, part = 'article'): Promise<Page> {
  const panel = await desk.openPanel(tabId);
  onTestFinished(() => panel.close());
  await panel.waitForSelector('[role="tablist"]');
  await choose(panel, part);
  return panel;
}

const choose = async (panel: Page, part: string): Promise<void> => {
  await panel.$eval(`#tab-${part}`, (tab) => (tab as HTMLElement).click());
  await panel.waitForSelector(`[role="tabpanel"][data-part="${part}"]`);
};

const headline = (panel: Page) => panel.$eval('h1', (title) => title.textContent);

/** Presses a button or a line though the panel is behind the page. */
const press = (panel: Page, selector: string) =>
  panel.$eval(selector, (button) => (button as HTMLElement).click());

/** The spans of the panel's items that are marked as before the reader's eyes. */
const current = (panel: Page) =>
  panel.$$eval('[aria-current="location"]', (items) => [
    ...new Set(items.map((item) => (item as HTMLElement).dataset['span'] ?? '')),
  ]);

const outlined = async (page: Page): Promise<string> =>
  letters(((await paintedRanges(page)).find(({ name }) => name === 'attache-focus')?.texts ?? []).join(' '));

const scrollPage = (page: Page, share: number) =>
  page.evaluate((part) => {
    scrollTo({ top: document.documentElement.scrollHeight * part, behavior: 'instant' });
  }, share);

inEachBrowser('panel', (lab) => {
  test('follows the tab in front', async () => {
    const first = await visitAnnotated(lab(), SAMPLE);
    const second = await visitAnnotated(lab(), `${NEWS}/reports/2-scheduled`);
    const panel = await openPanel(lab(), null);
    await first.page.bringToFront();
    await expect.poll(() => headline(panel)).toBe(first.report.article.title);
    await panel.waitForSelector('.status-because');
    await second.page.bringToFront();
    await expect.poll(() => headline(panel)).toBe(second.report.article.title);
  });

  test('follows its tab to another page', async () => {
    const { page, id, report } = await visitAnnotated(lab(), SAMPLE);
    const panel = await openPanel(lab(), id);
    await expect.poll(() => headline(panel)).toBe(report.article.title);
    await page.goto(`${NEWS}/reports/2-scheduled`, { waitUntil: 'domcontentloaded' });
    const next = await lab().desk.waitForReport(
      id,
      ({ article }) => article?.url.includes('2-scheduled') === true,
    );
    await expect.poll(() => headline(panel)).toBe(next.article?.title);
    await page.bringToFront();
    // The line to the page that was left is gone; the new one has one of its own.
    await scrollPage(page, 0);
    await expect.poll(async () => (await current(panel)).length).toBe(1);
  });

  test('as the page is scrolled, marks what is before the reader’s eyes and brings it into view', async () => {
    const { page, id, report } = await visitAnnotated(lab(), SAMPLE);
    const panel = await openPanel(lab(), id);
    await choose(panel, 'people');
    await page.bringToFront();
    await scrollPage(page, 0.05);
    await expect.poll(async () => (await current(panel)).length).toBe(1);
    const [atTop] = await current(panel);
    await scrollPage(page, 1);
    await expect.poll(async () => (await current(panel)).filter((span) => span !== atTop).length).toBe(1);
    const [atEnd = ''] = await current(panel);
    expect(Number(atEnd.split(' ')[0])).toBeGreaterThan(Number(atTop?.split(' ')[0]));
    expect(report.article.text.length).toBeGreaterThan(Number(atEnd.split(' ')[1]));
    await panel.bringToFront();
    await panel.waitForFunction(() => {
      const item = document.querySelector('[aria-current="location"]')?.getBoundingClientRect();
      const around = document.querySelector('.body')?.getBoundingClientRect();
      return item && around && item.top >= around.top - 1 && item.bottom <= around.bottom + 1;
    });
  });

  test('a click on a line leads the page there, and the line is marked', async () => {
    const { page, id } = await visitAnnotated(lab(), SAMPLE);
    const panel = await openPanel(lab(), id);
    await choose(panel, 'events');
    await page.bringToFront();
    await scrollPage(page, 0);
    const line = '.when-next button.line';
    await panel.waitForSelector(line);
    const [words, span] = await panel.$eval(line, (item) => [
      item.querySelector('.verbatim')?.textContent ?? '',
      (item as HTMLElement).dataset['span'] ?? '',
    ]);
    await press(panel, line);
    await expect.poll(async () => letters((await focusedText(page)) ?? '')).toContain(letters(words ?? ''));
    await expect.poll(() => current(panel)).toEqual([span]);
  });

  test('pointing at a line, or moving the focus there, outlines its words in the page and leaves no trace', async () => {
    const { page, id } = await visitAnnotated(lab(), SAMPLE);
    const panel = await openPanel(lab(), id);
    await panel.bringToFront();
    const line = '.status button.line';
    await panel.waitForSelector(line);
    const words = letters((await panel.$eval('.status-because', (one) => one.textContent)) ?? '');
    const before = await paintedRanges(page);
    expect(await outlined(page)).toBe('');
    await panel.hover(line);
    await expect.poll(() => outlined(page)).toBe(words);
    await panel.hover('h1');
    await expect.poll(() => outlined(page)).toBe('');
    await panel.focus(line);
    await expect.poll(() => outlined(page)).toBe(words);
    await panel.$eval(line, (item) => (item as HTMLElement).blur());
    await expect.poll(() => outlined(page)).toBe('');
    // Only the registry may know that something was there.
    const marks = (all: typeof before) => all.filter(({ texts }) => texts.length > 0);
    expect(marks(await paintedRanges(page))).toEqual(marks(before));
  });

  test('a panel that is closed takes its outline along', async () => {
    const { page, id } = await visitAnnotated(lab(), SAMPLE);
    const panel = await lab().desk.openPanel(id);
    await panel.waitForSelector('[role="tablist"]');
    await choose(panel, 'article');
    await panel.waitForSelector('.status button.line');
    await panel.bringToFront();
    await panel.hover('.status button.line');
    await expect.poll(() => outlined(page)).not.toBe('');
    await panel.close();
    await expect.poll(() => outlined(page)).toBe('');
  });

  test('steps through the decisive sentences by keyboard, each with why it is one', async () => {
    const { page, id, report } = await visitAnnotated(lab(), SAMPLE);
    const trail = readingTrail(report.article, report.analysis);
    expect(trail.length).toBeGreaterThan(2);
    const panel = await openPanel(lab(), id);
    await panel.bringToFront();
    await panel.waitForSelector('.decisive');
    const place = () => panel.$eval('.decisive [role="status"]', (words) => words.textContent);
    expect(await place()).toBe(`Decisive sentences: ${trail.length}`);
    for (const [index, key] of ['n', 'j', 'p'].entries()) {
      await panel.keyboard.press(key as 'n');
      const at = [0, 1, 0][index] ?? 0;
      await expect.poll(place).toBe(`Decisive sentence ${at + 1} of ${trail.length}`);
      const sentence = letters(trail[at]?.text ?? 'no such sentence');
      await expect.poll(async () => letters((await focusedText(page)) ?? '')).toContain(sentence);
      expect(letters((await panel.$eval('.decisive .verbatim', (one) => one.textContent)) ?? '')).toBe(
        sentence,
      );
      expect(await panel.$eval('.decisive .meta', (why) => why.textContent)).not.toBe('');
    }
    // The popup goes on from the same place, and stays open.
    const popup = await lab().desk.openPopup(id);
    onTestFinished(() => popup.close());
    await popup.waitForSelector('.decisive-sentence');
    await press(popup, '.decisive .step:last-child');
    await expect.poll(place).toBe(`Decisive sentence 2 of ${trail.length}`);
  });

  test('single letters do nothing where the reader has switched them off', async () => {
    const { id } = await visitAnnotated(lab(), SAMPLE);
    const { desk } = lab();
    onTestFinished(() => desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));
    await desk.store(SETTINGS_KEY, { ...DEFAULT_SETTINGS, singleKeys: false });
    const panel = await openPanel(lab(), id);
    await panel.bringToFront();
    await panel.waitForSelector('.decisive');
    const place = () => panel.$eval('.decisive [role="status"]', (words) => words.textContent);
    const before = await place();
    await panel.keyboard.press('n');
    // By the time that a button's step is told, a letter's would have been.
    await press(panel, '.decisive .step:last-child');
    await expect.poll(place).toMatch(/^Decisive sentence 1 of/);
    expect(before).toMatch(/^Decisive sentences: /);
  });

  test('tabs go by arrow keys, and the next panel opens with the one that was left', async () => {
    const { id } = await visitAnnotated(lab(), SAMPLE);
    const panel = await openPanel(lab(), id);
    await choose(panel, 'article');
    await panel.bringToFront();
    await panel.focus('#tab-article');
    await panel.keyboard.press('ArrowRight');
    await panel.waitForSelector('#tab-people[aria-selected="true"]');
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('tab-people');
    expect(await panel.$$eval('[role="tab"][tabindex="0"]', (tabs) => tabs.map(({ id }) => id))).toEqual([
      'tab-people',
    ]);
    await panel.keyboard.press('End');
    await panel.waitForSelector('[data-part="library"]');
    await panel.keyboard.press('ArrowLeft');
    await panel.waitForSelector('[data-part="notes"]');
    const next = await lab().desk.openPanel(id);
    onTestFinished(() => next.close());
    await next.waitForSelector('#tab-notes[aria-selected="true"]');
  });

  test('every part meets WCAG 2.2 AA as far as axe-core can tell', async () => {
    const { id } = await visitAnnotated(lab(), SAMPLE);
    const panel = await openPanel(lab(), id);
    await panel.setViewport({ width: 320, height: 760 });
    for (const part of ['people', 'events', 'notes', 'library', 'article']) {
      await choose(panel, part);
      await panel.waitForSelector('.body > *');
      expect({ part, wrong: (await judge(panel)).wrong }).toEqual({ part, wrong: [] });
    }
  });

  test('what was read lately is under “Library”', async () => {
    const { desk } = lab();
    onTestFinished(() => desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));
    await desk.store(SETTINGS_KEY, { ...DEFAULT_SETTINGS, remember: true });
    const { id, report } = await visitAnnotated(lab(), `${NEWS}/reports/2-scheduled`);
    const panel = await openPanel(lab(), id);
    const titles = async () => {
      await choose(panel, 'people');
      await choose(panel, 'library');
      await panel.waitForSelector('main a');
      return panel.$$eval('main li .verbatim', (all) => all.map((title) => title.textContent));
    };
    await expect.poll(titles).toContain(report.article.title);
    expect(await panel.$eval('main a[href$="library.html"]', (link) => link.getAttribute('target'))).toBe(
      '_blank',
    );
  });

  test('a page that may not be read has the popup’s words, in every part of the page', async () => {
    const { id } = await visit(lab(), `${STRANGER}/world/second-summit`);
    const panel = await openPanel(lab(), id);
    await panel.waitForSelector('[data-phase="needs-access"] .remedies');
    await choose(panel, 'people');
    await panel.waitForSelector('.remedies');
  });

  test('nothing jumps while a report arrives, is read again and changes above what is in view', async ({
    skip,
  }) => {
    skip(lab().kind !== 'chromium', 'only Chromium measures layout shifts');
    const { page, id } = await visit(lab(), SAMPLE);
    const panel = await openPanel(lab(), id);
    await panel.bringToFront();
    await panel.evaluate(() => {
      const shifts: number[] = [];
      (globalThis as unknown as { shifts: number[] }).shifts = shifts;
      new PerformanceObserver((list) => {
        // What the page of a test does, no reader's hand has done.
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await lab().desk.waitForReport(id, ({ state }) => state === 'annotated');
    await panel.waitForSelector('.status-because');
    const frames = () =>
      panel.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await frames();
    // A reader with a hand on the panel: it does not follow the page either.
    await panel.mouse.move(300, 400);
    await panel.$eval('.body', (body) => body.scrollTo({ top: 400, behavior: 'instant' }));
    await frames();
    const marked = () =>
      panel.evaluate(() => {
        const top = document.querySelector('.body')?.getBoundingClientRect().top ?? 0;
        const item = [...document.querySelectorAll<HTMLElement>('.body .line')].find(
          (one) => one.checkVisibility() && one.getBoundingClientRect().top > top + 10,
        );
        return { words: item?.textContent, top: item?.getBoundingClientRect().top ?? Number.NaN };
      });
    const before = await marked();
    // Scrolling goes by whole pixels of the screen, what is above does not.
    const stays = async (): Promise<void> => {
      const now = await marked();
      expect(now.words).toBe(before.words);
      expect(Math.abs(now.top - before.top)).toBeLessThanOrEqual(1);
    };
    // The stepper, far above, gets a sentence under it.
    await press(panel, '.decisive .step:last-child');
    await panel.waitForSelector('.decisive-sentence');
    await frames();
    await stays();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await lab().desk.waitForReport(id, ({ state }) => state === 'annotated');
    await panel.waitForFunction(
      () => document.querySelector('.panel')?.getAttribute('aria-busy') === 'false',
    );
    await frames();
    await stays();
    expect(await panel.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });
});
