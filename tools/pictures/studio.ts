import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../src/shared/settings.ts';
import { type Desk, type KnownTab, openDesk } from '../browsers/desk.ts';
import { copyForAllPages } from '../browsers/extension-copy.ts';
import { ensureBrowser } from '../browsers/install.ts';
import { waitForPaint } from '../browsers/marks.ts';
import { type OpenBrowser, openBrowser } from '../browsers/open.ts';
import { servePages } from '../pages/serve.ts';
import { sampleSite } from '../sample/site.ts';
import { copyInLanguage } from './in-language.ts';

/** How everything in one run of the browser is dressed. */
export interface Dress {
  scheme: 'light' | 'dark';
  /** A folder of src/locales. */
  language: string;
}

/** A browser with the extension before an invented newspaper, and what a picture is taken with. */
export interface Studio {
  open: OpenBrowser;
  desk: Desk;
  /** Opens the sample article under this path and waits for its marks. */
  visit: (path: string) => Promise<KnownTab>;
  /** Opens a page of the extension at this size. */
  ours: (file: string, size: Size) => Promise<Page>;
  set: (changes: Partial<Settings>) => Promise<void>;
  /** Whether pages are told that the reader has set colours of their own. */
  forceColours: (page: Page, scheme: 'light' | 'dark') => Promise<void>;
  /** Writes a picture of a page's window and says where. */
  take: (page: Page, name: string) => Promise<string>;
  close: () => Promise<void>;
}

export interface Size {
  width: number;
  height: number;
}

/** An invented host: pictures advertise no newspaper. */
const NEWSPAPER = 'http://www.courier.example';
const SHARP = { deviceScaleFactor: 1.5 };
/** A window in which the sample article and, at its right, the popup both find room. */
export const WINDOW: Size = { width: 1280, height: 800 };

/** Opens the studio; what it writes goes to `folder`. */
export async function openStudio(built: string, folder: string, dress: Dress): Promise<Studio> {
  const copies = await mkdtemp(path.join(os.tmpdir(), 'attache-pictures-'));
  const [spoken, everywhere] = [path.join(copies, 'spoken'), path.join(copies, 'everywhere')];
  await copyInLanguage(built, spoken, dress.language);
  await copyForAllPages(spoken, everywhere);
  await mkdir(folder, { recursive: true });
  const server = await servePages(sampleSite);
  const open = await openBrowser({
    browser: await ensureBrowser('chromium', console.log),
    extension: everywhere,
    headless: true,
    proxy: server.origin,
    scheme: dress.scheme,
  });
  const desk = await openDesk(open);
  return {
    open,
    desk,
    async visit(at) {
      const tab = await desk.newTab();
      await tab.page.setViewport({ ...WINDOW, ...SHARP });
      await tab.page.bringToFront();
      await tab.page.goto(NEWSPAPER + at, { waitUntil: 'domcontentloaded' });
      await desk.waitForReport(tab.id, ({ state }) => state === 'annotated');
      await waitForPaint(tab.page);
      return tab;
    },
    async ours(file, size) {
      const page = await open.openExtensionPage(file);
      await page.setViewport({ ...size, ...SHARP });
      return page;
    },
    set: (changes) => desk.store(SETTINGS_KEY, { ...DEFAULT_SETTINGS, ...changes }),
    async forceColours(page, scheme) {
      const session = await page.createCDPSession();
      const features = [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: scheme },
      ];
      await session.send('Emulation.setEmulatedMedia', { features });
    },
    async take(page, name) {
      // Two frames: after the first, styles and scrolling are worked out; after the second, they are painted.
      await page.evaluate(
        () =>
          new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
      );
      const file = path.join(folder, `${name}.png`);
      // Puppeteer's type asks for one of its own endings, which every name here has.
      await page.screenshot({ path: file as `${string}.png` });
      console.log(path.relative(process.cwd(), file));
      return file;
    },
    async close() {
      await open.close();
      await server.close();
      await rm(copies, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
