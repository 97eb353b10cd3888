import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/shared/settings.ts';
import { openDesk } from '../../tools/browsers/desk.ts';
import type { Kind } from '../../tools/browsers/kinds.ts';
import { paintedRanges, waitForPaint } from '../../tools/browsers/marks.ts';
import { wrongRanges } from '../../tools/browsers/spans.ts';
import { endBackground } from './support/end-background.ts';
import { inFirefoxWindow } from './support/firefox-window.ts';
import { NEWS, STRANGER } from './support/hosts.ts';
import {
  inEachBrowser,
  type Lab,
  openPopup,
  packedExtension,
  packedFolder,
  visit,
  visitAnnotated,
  withAnalysis,
} from './support/lab.ts';
import { ask } from './support/powers.ts';

/** A site that the reader may take back: in Chromium one that was granted, in Firefox one of the kept list. */
const SITE: Record<Kind, string> = { chromium: STRANGER, firefox: NEWS };
const PATTERN: Record<Kind, string> = {
  chromium: `http://${new URL(STRANGER).hostname}/*`,
  firefox: '*://*.helsinkitimes.fi/*',
};

const TABS = 50;

/** Folders made here, which go at the end. */
const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** No protocol presses Chromium's question, so there the site is granted with the installation, by a manifest that asks for it. */
async function grantedAtFirst(kind: Kind): Promise<string> {
  if (kind === 'firefox') return packedExtension(kind);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attache-faults-'));
  made.push(folder);
  await cp(packedFolder(kind), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const built: unknown = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...(built as object), host_permissions: [PATTERN[kind]] }));
  return folder;
}

/** Updates the extension, in Chromium to the manifest as built. Its pages are closed by that, so the desk is a new one. */
async function update(lab: Lab): Promise<Lab> {
  const [folder = ''] = made;
  if (lab.kind === 'firefox') {
    await inFirefoxWindow(
      lab,
      `(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${manifest.browser_specific_settings.gecko.id}')).reload();
      })()`,
    );
  } else {
    await cp(path.join(packedFolder(lab.kind), 'manifest.json'), path.join(folder, 'manifest.json'));
    await lab.open.browser.installExtension(folder);
  }
  return { ...lab, desk: await openDesk(lab.open) };
}

/** What a page's console and its uncaught errors say from now on. */
function complaintsOf(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(message.text()));
  return said;
}

/** What the page at an address shows; asked of the pages themselves, for Firefox never reports where one of ours is. */
async function textAt(browser: Browser, url: string): Promise<string | undefined> {
  for (const page of await browser.pages()) {
    const text = await page
      .evaluate((wanted) => (location.href === wanted ? document.body.textContent : null), url)
      .catch(() => null);
    if (text !== null) return text;
  }
  return undefined;
}

inEachBrowser(
  'faults',
  (lab) => {
    const sees = async (page: Page, id: number): Promise<unknown[]> => {
      const report = await lab().desk.report(id);
      return report?.analysis
        ? wrongRanges(withAnalysis(report), await paintedRanges(page))
        : ['there is no report'];
    };

    test('a background that ends while it reads is asked again, by the page and by the popup', async () => {
      const { desk } = lab();
      onTestFinished(() => desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));
      await desk.store(SETTINGS_KEY, { ...DEFAULT_SETTINGS, pausedHosts: [new URL(NEWS).hostname] });
      const { page, id } = await visit(lab(), `${NEWS}/pages/long`);
      const popup = await openPopup(lab(), id);
      await popup.waitForSelector('.remedies .action');
      await popup.$$eval('.remedies .action', (all) => (all.at(-1) as HTMLElement).click());
      await desk.waitForReport(id, ({ progress }) => progress !== undefined);
      await endBackground(lab());
      expect((await desk.report(id))?.state).toBe('reading');
      await popup.waitForSelector('[data-phase="annotated"] main');
      // A page as long as this is painted in slices.
      await expect.poll(() => sees(page, id)).toEqual([]);
      expect(await popup.$eval('.message', (line) => line.textContent)).toBe('');
    });

    test('two windows tell each of its own article', async () => {
      const { desk, open } = lab();
      const { page, id } = await visitAnnotated(lab(), `${NEWS}/numbered/7`);
      const { windowId: own } = await ask<{ windowId: number }>(desk.page, 'tabs.get', id);
      const other = await ask<{ id: number; tabs: { id: number }[] }>(desk.page, 'windows.create', {
        url: `${NEWS}/numbered/8`,
      });
      onTestFinished(async () => {
        await ask(desk.page, 'windows.remove', other.id);
      });
      await desk.waitForReport(other.tabs[0]?.id ?? -1, ({ state }) => state === 'annotated');
      await page.bringToFront();
      for (const file of ['popup.html', 'panel.html'])
        for (const [windowId, day] of [
          [own, 7],
          [other.id, 8],
        ]) {
          const url = open.extensionUrl(`${file}?window=${windowId}`);
          const tab = await ask<{ id: number }>(desk.page, 'tabs.create', { windowId, url, active: false });
          await expect.poll(() => textAt(open.browser, url)).toContain(`Ferry talks, day ${day}`);
          await ask(desk.page, 'tabs.remove', tab.id);
        }
    });

    test(`${TABS} tabs that are opened at once are all read and marked`, async () => {
      const { desk, open } = lab();
      const urls = Array.from({ length: TABS }, (_tab, n) => `${NEWS}/numbered/${n + 100}`);
      const tabs = await Promise.all(
        urls.map((url) => ask<{ id: number }>(desk.page, 'tabs.create', { url, active: false })),
      );
      const ids = tabs.map(({ id }) => id);
      onTestFinished(async () => {
        await ask(desk.page, 'tabs.remove', ids);
      });
      const states = () =>
        ask<Record<string, { state: string }>>(
          desk.page,
          'storage.session.get',
          ids.map((id) => `tab:${id}`),
        ).then((held) => Object.values(held).filter(({ state }) => state === 'annotated').length);
      await expect.poll(states, { timeout: 40_000 }).toBe(TABS);
      const pages = (await open.browser.pages()).filter((page) => urls.includes(page.url()));
      expect(pages).toHaveLength(TABS);
      for (const page of pages)
        await expect.poll(async () => (await paintedRanges(page)).length).toBeGreaterThan(0);
    });

    test('without a network an open page is read on, and its popup opens', async () => {
      const { page, id } = await visitAnnotated(lab(), `${NEWS}/pages/live-blog`);
      if (lab().kind === 'firefox') {
        onTestFinished(() => inFirefoxWindow(lab(), 'Services.io.offline = false').then(() => undefined));
        await inFirefoxWindow(lab(), 'Services.io.offline = true');
      } else await page.setOfflineMode(true);
      expect(await page.evaluate(() => navigator.onLine)).toBe(false);
      await endBackground(lab());
      await page.click('#post');
      await lab().desk.waitForReport(id, ({ article }) => article?.text.includes('at 13 o’clock') === true);
      await expect.poll(() => sees(page, id)).toEqual([]);
      const popup = await openPopup(lab(), id);
      await popup.waitForSelector('[data-phase="annotated"] main');
    });

    test('an extension that is updated under open pages leaves them quietly, and reads them again when it is asked', async () => {
      const kind = lab().kind;
      const changing = await visitAnnotated(lab(), `${SITE[kind]}/pages/live-blog`);
      const still = await visitAnnotated(lab(), `${SITE[kind]}/numbered/9`);
      const said = [changing, still].map(({ page }) => complaintsOf(page));
      const now = await update(lab());
      const { desk } = now;
      // A page without a reader: nothing but its own change makes its script notice.
      await changing.page.evaluate(() => document.querySelector<HTMLElement>('#post')?.click());
      if (kind === 'chromium') {
        await expect.poll(async () => (await paintedRanges(changing.page)).length).toBe(0);
        const popup = await openPopup(now, still.id);
        await popup.waitForSelector('[data-phase="unread"] .action');
        await popup.$eval('.remedies .action', (button) => (button as HTMLElement).click());
        await popup.waitForSelector('[data-phase="annotated"]');
      }
      await desk.waitForReport(still.id, ({ state }) => state === 'annotated');
      await waitForPaint(still.page);
      const marks = await paintedRanges(still.page);
      expect(marks.length).toBeGreaterThan(0);
      await still.page.bringToFront();
      await still.page.mouse.move(200, 300);
      await still.page.mouse.move(220, 320);
      expect(await paintedRanges(still.page)).toEqual(marks);
      expect(await still.page.$$('attache-card')).toHaveLength(1);

      await changing.page.reload({ waitUntil: 'domcontentloaded' });
      await desk.waitForReport(changing.id, ({ state }) => state === 'annotated');
      await waitForPaint(changing.page);
      expect(said).toEqual([[], []]);
    });

    test('access that is taken back while a page is read: the page is read to its end, the next visit is not', async () => {
      const { kind, open } = lab();
      const now = { ...lab(), desk: await openDesk(open) };
      const { desk } = now;
      const { page, id } = await visit(now, `${SITE[kind]}/pages/long?again`);
      const said = complaintsOf(page);
      await desk.waitForReport(id, ({ progress }) => progress !== undefined);
      expect(await ask(desk.page, 'permissions.remove', { origins: [PATTERN[kind]] })).toBe(true);
      expect((await desk.report(id))?.state).toBe('reading');
      const report = withAnalysis(await desk.waitForReport(id, ({ state }) => state === 'annotated'));
      await expect.poll(async () => wrongRanges(report, await paintedRanges(page))).toEqual([]);
      const popup = await openPopup(now, id);
      await popup.waitForSelector('[data-phase="annotated"] [data-access]');
      await page.reload({ waitUntil: 'domcontentloaded' });
      await popup.waitForSelector('[data-phase="needs-access"]');
      expect(await paintedRanges(page)).toEqual([]);
      expect(said).toEqual([]);
    });
  },
  { extension: grantedAtFirst, alone: true },
);
