import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { NEWS, STRANGER } from './support/hosts.ts';
import { inEachBrowser, openPopup, visit, visitAnnotated } from './support/lab.ts';
import { putIntoSession } from './support/own-page.ts';

/** Notes whatever the page's live regions, and only those that are there now, come to say. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    (globalThis as unknown as { heard: string[] }).heard = heard;
    for (const region of document.querySelectorAll('[role="status"]')) {
      let before = region.textContent;
      new MutationObserver(() => {
        if (region.textContent !== before && region.textContent !== '') heard.push(region.textContent);
        before = region.textContent;
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

inEachBrowser('what is said aloud', (lab) => {
  test('how a page comes along is said once for each phase', async () => {
    const { id } = await visit(lab(), `${STRANGER}/world/second-summit`);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('[data-phase="needs-access"]');
    await listen(popup);
    for (const state of ['reading', 'unsure', 'not-english', 'failed']) {
      await putIntoSession(lab().desk, `tab:${id}`, { state });
      await popup.waitForSelector(`[data-phase="${state}"]`);
    }
    await expect.poll(() => heard(popup)).toHaveLength(4);
    expect((await heard(popup))[0]).toBe('Reading the article…');
    const titles = await popup.$eval('.notice h2', (title) => title.textContent);
    expect((await heard(popup)).at(-1)).toBe(titles);
  });

  test.each(['popup', 'panel'] as const)('how something went is said once in the %s', async (surface) => {
    const { id } = await visitAnnotated(lab(), `${NEWS}/world/second-summit`);
    const { desk } = lab();
    const page = surface === 'popup' ? await openPopup(lab(), id) : await desk.openPanel(id);
    await page.waitForSelector('#tab-article, .status-because');
    if (surface === 'panel') await page.click('#tab-article');
    await page.waitForSelector('.ways-out .copy');
    await listen(page);
    await page.bringToFront();
    await page.click('.ways-out .copy');
    await expect.poll(() => heard(page)).toHaveLength(1);
    expect(await page.$eval('.message', (line) => line.textContent)).toBe((await heard(page))[0]);
    if (surface === 'panel') await page.close();
  });

  test.each(['popup.html', 'panel.html', 'library.html', 'options.html', 'selection.html'])(
    '%s has one line for messages, which is there from the start and empty',
    async (file) => {
      const page = await lab().open.openExtensionPage(file);
      await page.waitForSelector('.message');
      expect(await page.$$eval('.message', (all) => all.map((one) => one.getAttribute('role')))).toEqual([
        'status',
      ]);
      await page.close();
    },
  );
});
