import { expect, onTestFinished, test } from 'vitest';
import { inFirefoxWindow } from './support/firefox-window.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, type Lab, openPopup, visitAnnotated } from './support/lab.ts';
import { ask } from './support/powers.ts';

const SAMPLE = `${NEWS}/world/second-summit`;

/** The headlines of the panels of ours beside the pages; only those of the browser's own panel, not of tabs, are here. */
const panelHeadlines = ({ desk }: Lab): Promise<(string | null)[]> =>
  desk.page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { extension: { getViews: () => Window[] } } };
    return chrome.extension
      .getViews()
      .filter(({ location }) => location.pathname === '/panel.html')
      .map(({ document }) => document.querySelector('h1')?.textContent ?? null);
  });

/** Whether the browser itself says that its panel is open, with our page in it. */
async function isOpen({ kind, desk, open }: Lab): Promise<boolean> {
  if (kind === 'firefox') return ask<boolean>(desk.page, 'sidebarAction.isOpen', {});
  const found = await ask<{ documentUrl: string }[]>(desk.page, 'runtime.getContexts', {
    contextTypes: ['SIDE_PANEL'],
  });
  return found.some(({ documentUrl }) => documentUrl === open.extensionUrl('panel.html'));
}

/** Closes it as its own button does. */
async function closePanel(lab: Lab): Promise<void> {
  if (lab.kind === 'firefox') await inFirefoxWindow(lab, 'void SidebarController.hide()');
  else
    await lab.desk.page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { extension: { getViews: () => Window[] } } };
      for (const view of chrome.extension.getViews())
        if (view.location.pathname === '/panel.html') view.close();
    });
}

inEachBrowser('the side panel', (lab) => {
  test('is opened beside the page by its entry in the popup, and tells of the article in front', async () => {
    const { page, id, report } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('.remember');
    expect(await isOpen(lab())).toBe(false);
    onTestFinished(() => closePanel(lab()));
    // The last of the menus.
    const menus = await popup.$$('.menu-button');
    await menus.at(-1)?.click();
    await popup.waitForSelector('[role="menu"] [data-item="panel"]');
    expect(await popup.$eval('[data-item="panel"]', (item) => item.textContent)).toBe('Open the side panel');
    await popup.click('[data-item="panel"]');
    await expect.poll(() => isOpen(lab())).toBe(true);
    expect(await popup.$eval('.message', (line) => line.textContent)).toBe('');
    await page.bringToFront();
    await expect.poll(() => panelHeadlines(lab())).toEqual([report.article.title]);
  });
});
