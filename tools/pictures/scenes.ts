import type { Page } from 'puppeteer-core';
import { pointOn, waitForCard } from '../browsers/marks.ts';
import { SAMPLE_PATHS } from '../sample/site.ts';
import type { Dress, Size, Studio } from './studio.ts';

/** What browsers give a popup at most. */
export const POPUP: Size = { width: 380, height: 600 };
const PANEL: Size = { width: 400, height: 800 };
const PAGE: Size = { width: 1100, height: 800 };
const PHONE: Size = { width: 360, height: 720 };

/** One thing to take pictures of; gives the names of what it took. */
export type Scene = (studio: Studio, dress: Dress) => Promise<void>;

type Skin = keyof typeof SAMPLE_PATHS;

/** "popup", "popup-dark", "popup-ar". */
export const named = (name: string, { scheme, language }: Dress): string =>
  [name, language === 'en' ? '' : language, scheme === 'light' ? '' : scheme].filter(Boolean).join('-');

const skinOf = ({ scheme }: Dress): Skin => scheme;

async function openCard(page: Page, highlight: string): Promise<void> {
  const point = await pointOn(page, highlight);
  await page.mouse.move(point.x, point.y);
  await waitForCard(page);
}

/** The annotated page, and the cards of a quote, a claim and a name on it. */
export const cards: Scene = async (studio, dress) => {
  const { page } = await studio.visit(SAMPLE_PATHS[skinOf(dress)]);
  await pointOn(page, 'attache-quote');
  await studio.take(page, named('page', dress));
  for (const kind of ['quote', 'claim', 'actor']) {
    await openCard(page, `attache-${kind}`);
    await studio.take(page, named(`card-${kind}`, dress));
    await page.keyboard.press('Escape');
  }
  await page.close();
};

/** The same card on pages of other colours. */
export const cardOnSkins: Scene = async (studio, dress) => {
  for (const skin of ['sepia', 'night'] as const) {
    const { page } = await studio.visit(SAMPLE_PATHS[skin]);
    await openCard(page, 'attache-quote');
    await studio.take(page, named(`card-${skin}`, dress));
    await page.close();
  }
};

/** The card with the reader's own colours, and with words of twice the size. */
export const cardForAccess: Scene = async (studio, dress) => {
  const { page } = await studio.visit(SAMPLE_PATHS.light);
  await studio.forceColours(page, 'dark');
  await openCard(page, 'attache-quote');
  await studio.take(page, named('card-forced', dress));
  await page.close();
  await studio.set({ textSize: 200 });
  const large = await studio.visit(SAMPLE_PATHS.light);
  await openCard(large.page, 'attache-quote');
  await studio.take(large.page, named('card-200', dress));
  await large.page.close();
  await studio.set({});
};

async function openPopup(studio: Studio, tabId: number): Promise<Page> {
  const popup = await studio.ours(`popup.html?tab=${tabId}`, POPUP);
  await popup.waitForSelector('[data-phase="annotated"] .line');
  // As a page of its own the popup would take all the room; the picture is to show it as it hangs from the toolbar.
  await popup.evaluate(() => {
    document.documentElement.dataset['surface'] = 'popup';
  });
  return popup;
}

/** The popup, above and below. */
export const popup: Scene = async (studio, dress) => {
  const { page, id } = await studio.visit(SAMPLE_PATHS[skinOf(dress)]);
  const shown = await openPopup(studio, id);
  await studio.take(shown, named('popup', dress));
  await shown.evaluate(() => document.querySelector('main')?.scrollBy(0, 480));
  await studio.take(shown, named('popup-below', dress));
  await shown.close();
  await page.close();
};

export const popupForAccess: Scene = async (studio, dress) => {
  const { page, id } = await studio.visit(SAMPLE_PATHS.light);
  const forced = await openPopup(studio, id);
  await studio.forceColours(forced, 'dark');
  await studio.take(forced, named('popup-forced', dress));
  await forced.close();
  await studio.set({ textSize: 200 });
  const large = await openPopup(studio, id);
  await studio.take(large, named('popup-200', dress));
  await large.close();
  await studio.set({});
  await page.close();
};

/** A page of ours about a tab: at its top, and whatever tabs it has. */
export const panel: Scene = async (studio, dress) => {
  const { page, id } = await studio.visit(SAMPLE_PATHS[skinOf(dress)]);
  const shown = await studio.ours(`panel.html?tab=${id}`, PANEL);
  await shown.waitForSelector('.line');
  await studio.take(shown, named('panel', dress));
  const tabs = await shown.$$('[role="tab"]');
  for (const [index, tab] of tabs.entries()) {
    if (index === 0) continue;
    await tab.click();
    await studio.take(shown, named(`panel-${index + 1}`, dress));
  }
  await shown.close();
  await page.close();
};

export const print: Scene = async (studio, dress) => {
  const { page, id } = await studio.visit(SAMPLE_PATHS.light);
  const shown = await studio.ours(`print.html?tab=${id}`, PAGE);
  await shown.waitForSelector('h1');
  await studio.take(shown, named('print', dress));
  await shown.close();
  await page.close();
};

/** A page of ours that stands by itself, wide and on a phone. */
const page =
  (file: string, ready = 'h1'): Scene =>
  async (studio, dress) => {
    const shown = await studio.ours(`${file}.html`, PAGE);
    await shown.waitForSelector(ready);
    await studio.take(shown, named(file, dress));
    await shown.setViewport({ ...PHONE, deviceScaleFactor: 1.5 });
    await studio.take(shown, named(`${file}-narrow`, dress));
    await shown.close();
  };

export const options = page('options');
export const welcome = page('welcome');
export const selection = page('selection');

/** The library after an article was read. */
export const library: Scene = async (studio, dress) => {
  await studio.set({ remember: true });
  const { page: read } = await studio.visit(SAMPLE_PATHS.light);
  await page('library')(studio, dress);
  await read.close();
  await studio.set({});
};
