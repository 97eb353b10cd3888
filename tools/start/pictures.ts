import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { briefOf } from '../../src/brief/brief.ts';
import { briefMarkdown } from '../../src/brief/markdown.ts';
import { english } from '../../src/locales/english.ts';
import type { TabReport } from '../../src/shared/tab-report.ts';
import { sayFrom } from '../../src/shared/words.ts';
import { type Desk, type KnownTab, openDesk } from '../browsers/desk.ts';
import type { FoundBrowser } from '../browsers/find.ts';
import { pointOn, waitForCard, waitForPaint } from '../browsers/marks.ts';
import { openBrowser } from '../browsers/open.ts';
import type { Subject } from './subject.ts';

interface Request {
  browser: FoundBrowser;
  extension: string;
  subject: Subject;
}

const FOLDER = path.resolve(import.meta.dirname, '../../pictures');

/** A window in which the sample article and, at its right, the popup both find room. */
const WINDOW = { width: 1280, height: 800, deviceScaleFactor: 1.5 };
/** What browsers give a popup at most. */
const POPUP = { width: 380, height: 600, deviceScaleFactor: 1.5 };

/**
 * Without a window: prints the brief and writes pictures of the annotated page, the card and the popup, light
 * and dark, with their paths. Rejects where the page could not be annotated, saying why.
 */
export async function takePictures(request: Request, signal: AbortSignal): Promise<void> {
  const { browser, extension, subject } = request;
  await mkdir(FOLDER, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    signal.throwIfAborted();
    const open = await openBrowser({ browser, extension, headless: true, scheme });
    const onAbort = (): void => void open.close();
    signal.addEventListener('abort', onAbort);
    try {
      const desk = await openDesk(open);
      const tab = await desk.newTab();
      const report = await annotated(desk, tab, subject[scheme]);
      if (scheme === 'light') console.log(`\n${markdownOf(report)}`);
      for (const file of await picture(desk, tab, scheme)) console.log(path.relative(process.cwd(), file));
    } finally {
      signal.removeEventListener('abort', onAbort);
      await open.close();
    }
  }
}

async function annotated(desk: Desk, { page, id }: KnownTab, url: string): Promise<TabReport> {
  await page.setViewport(WINDOW);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const first = await desk.waitForReport(id, ({ state }) => state !== 'reading');
  if (first.state === 'annotated') return first;
  // The reader asked for this page by name, which is what the toolbar button means too.
  await desk.tellBackground({ call: 'annotate', input: { tabId: id } });
  const second = await desk.waitForReport(id, ({ state }) => state !== 'reading');
  if (second.state === 'annotated') return second;
  throw new Error(
    `Attaché could not annotate ${url}: ${second.state}${second.error ? ` (${second.error})` : ''}.`,
  );
}

function markdownOf({ article, analysis }: TabReport): string {
  if (!article || !analysis) return '';
  return briefMarkdown(article, briefOf(article, analysis), { say: sayFrom(english), locale: 'en-US' });
}

/** Takes the three pictures of one scheme: page, card, popup. */
async function picture(desk: Desk, { page, id }: KnownTab, scheme: string): Promise<string[]> {
  const files: [string, string, string] = [
    path.join(FOLDER, `page-${scheme}.png`),
    path.join(FOLDER, `card-${scheme}.png`),
    path.join(FOLDER, `popup-${scheme}.png`),
  ];
  await page.bringToFront();
  await waitForPaint(page);
  const point = await pointOn(page, 'attache-quote').catch(() => pointOn(page, 'attache-actor'));
  await shoot(page, files[0]);
  await page.mouse.move(point.x, point.y);
  await waitForCard(page);
  await shoot(page, files[1]);

  const popup = await desk.openPopup(id);
  await popup.setViewport(POPUP);
  await popup.waitForSelector('[data-phase="annotated"]');
  // As a page of its own the popup would take all the room; the picture is to show it as it hangs from the toolbar.
  await popup.evaluate(() => {
    document.documentElement.dataset['surface'] = 'popup';
  });
  await shoot(popup, files[2]);
  await popup.close();
  return files;
}

/** Two frames: after the first, styles and scrolling are worked out; after the second, they are painted. */
async function shoot(page: Page, file: string): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
  // Puppeteer's type asks for one of its own endings, which every name here has.
  await page.screenshot({ path: file as `${string}.png` });
}
