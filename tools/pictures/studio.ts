import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
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
  /** How many pixels of a picture make one of the page. */
  scale: number;
  dress: Dress;
  /** Opens the sample article under this path, in a window of this size, and waits for its marks. */
  visit: (path: string, size?: Size) => Promise<KnownTab>;
  /** Opens a page of the extension at this size. */
  ours: (file: string, size: Size) => Promise<Page>;
  set: (changes: Partial<Settings>) => Promise<void>;
  /** Whether pages are told that the reader has set colours of their own. */
  forceColours: (page: Page, scheme: 'light' | 'dark') => Promise<void>;
  /** A picture of a page's window, or of a part of it, in the window's pixels. */
  shoot: (page: Page, clip?: ScreenshotClip) => Promise<Uint8Array>;
  /** Writes a picture and says where. */
  keep: (picture: Uint8Array, name: string) => Promise<void>;
  /** Takes a picture and writes it. */
  take: (page: Page, name: string, clip?: ScreenshotClip) => Promise<void>;
  close: () => Promise<void>;
}

export interface Size {
  width: number;
  height: number;
}

/** An invented host: pictures advertise no newspaper. */
const NEWSPAPER = 'http://www.courier.example';
/** A window in which the sample article and, at its right, the popup both find room. */
export const WINDOW: Size = { width: 1280, height: 800 };

/** Opens the studio; what it writes goes to `folder`. */
export async function openStudio(
  built: string,
  folder: string,
  { dress, scale }: { dress: Dress; scale: number },
): Promise<Studio> {
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
  const keep: Studio['keep'] = async (picture, name) => {
    const file = path.join(folder, `${name}.png`);
    await writeFile(file, picture);
    console.log(`${path.relative(process.cwd(), file)} ${Math.ceil(picture.length / 1000)} kB`);
  };
  return {
    open,
    desk,
    scale,
    dress,
    keep,
    shoot,
    async visit(at, size = WINDOW) {
      const tab = await desk.newTab();
      // A card that is still fading in would be in the picture.
      await tab.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await tab.page.setViewport({ ...size, deviceScaleFactor: scale });
      await tab.page.bringToFront();
      await tab.page.goto(NEWSPAPER + at, { waitUntil: 'domcontentloaded' });
      await desk.waitForReport(tab.id, ({ state }) => state === 'annotated');
      await waitForPaint(tab.page);
      return tab;
    },
    async ours(file, size) {
      const page = await open.openExtensionPage(file);
      await page.setViewport({ ...size, deviceScaleFactor: scale });
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
    take: async (page, name, clip) => keep(await shoot(page, clip), name),
    async close() {
      await open.close();
      await server.close();
      await rm(copies, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function shoot(page: Page, clip?: ScreenshotClip): Promise<Uint8Array> {
  // Two frames: after the first, styles and scrolling are worked out; after the second, they are painted.
  await page.bringToFront();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
  if (!clip) return page.screenshot();
  const { x, y } = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  return page.screenshot({ clip: { ...clip, x: clip.x + x, y: clip.y + y } });
}
