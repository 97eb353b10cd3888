import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import type { TabReport } from '../../src/shared/tab-report.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, type Lab, pressOn, visitAnnotated } from './support/lab.ts';

const SAMPLE = `${NEWS}/world/second-summit`;

/** The popup of a tab in the size that it has as a popup. */
async function openSized({ open, kind }: Lab, tabId: number): Promise<Page> {
  const url = `popup.html?tab=${tabId}`;
  if (kind === 'firefox') {
    const popup = await open.openExtensionPage(url);
    onTestFinished(() => popup.close());
    await popup.setViewport({ width: 380, height: 600 });
    await popup.evaluate(() => {
      document.documentElement.dataset['surface'] = 'popup';
    });
    return popup;
  }
  const popup = await open.newPage();
  onTestFinished(() => popup.close());
  await popup.setViewport({ width: 380, height: 600 });
  // A page of its own takes the width it gets; here it is to be the popup from its first frame.
  await popup.evaluateOnNewDocument(() => {
    new MutationObserver(() => {
      const { dataset } = document.documentElement;
      if (dataset['surface'] === 'page') dataset['surface'] = 'popup';
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-surface'] });
  });
  await popup.goto(open.extensionUrl(url));
  return popup;
}

/** Puts a report in the place of a tab's. */
const replaceReport = ({ desk }: Lab, tabId: number, report: TabReport) =>
  desk.page.evaluate(
    async (key, json) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { set: (entries: object) => Promise<void> } } };
      };
      await chrome.storage.session.set({ [key]: JSON.parse(json) });
    },
    `tab:${tabId}`,
    JSON.stringify(report),
  );

/** The sum of all layout shifts since the page began. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Entries are handed over with a frame; two of them are enough for all that was before.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            observer.disconnect();
            resolve(sum);
          }),
        );
      }),
  );

const sizeOf = (page: Page) =>
  page.$eval('.popup', (popup) => {
    const { width, height } = popup.getBoundingClientRect();
    return [width, height];
  });

inEachBrowser('popup, from loading to annotated', (lab) => {
  test('says how far the reading is, and has one size all the while', async () => {
    const { id, report } = await visitAnnotated(lab(), SAMPLE);
    await replaceReport(lab(), id, { state: 'reading', progress: 0.4 });
    const popup = await openSized(lab(), id);
    await popup.waitForSelector('[role="progressbar"][aria-valuenow="40"]');
    expect(await popup.$eval('.progress .meta', (words) => words.textContent)).toMatch(/^Reading … 40\s?%$/);
    const size = await sizeOf(popup);
    await replaceReport(lab(), id, { state: 'reading', progress: 0.9 });
    await popup.waitForSelector('[role="progressbar"][aria-valuenow="90"]');
    await replaceReport(lab(), id, report);
    await popup.waitForSelector('.status');
    expect(await sizeOf(popup)).toEqual(size);
    expect(size).toEqual([380, 600]);
    if (lab().kind === 'chromium') expect(await shifts(popup)).toBe(0);
  });

  test('shows what a book begins with while the rest is read, and leads there', async () => {
    const { id, page, report } = await visitAnnotated(lab(), SAMPLE);
    const { article, analysis } = report;
    await replaceReport(lab(), id, {
      state: 'reading',
      progress: 0.4,
      beginning: { article, analysis, share: 0.03 },
    });
    const popup = await openSized(lab(), id);
    await popup.waitForSelector('.reading .status');
    expect(await popup.$eval('.reading', (words) => words.textContent)).toMatch(/first 3\s?% of the text/);
    await pressOn(popup, '.reading .status .line');
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.get('attache-focus')?.size === 1);
    await replaceReport(lab(), id, report);
    await popup.waitForSelector('main .status');
    expect(await popup.$('.reading')).toBeNull();
  });

  test('nothing jumps where the article was read before', async ({ skip }) => {
    skip(lab().kind !== 'chromium', 'only Chromium reports layout shifts');
    const { id } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openSized(lab(), id);
    await popup.waitForSelector('.status');
    expect(await sizeOf(popup)).toEqual([380, 600]);
    expect(await shifts(popup)).toBe(0);
  });
});
