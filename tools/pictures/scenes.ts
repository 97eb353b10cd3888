import { pointOn } from '../browsers/marks.ts';
import { SAMPLE_PATHS } from '../sample/site.ts';
import {
  goTo,
  handIn,
  openCard,
  openExports,
  openLibrary,
  openPanel,
  openPopup,
  openWrong,
  PASTED,
  pin,
  search,
  writeNote,
} from './doing.ts';
import type { Dress, Size, Studio } from './studio.ts';

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

/** What a reader does in a card: a note, a correction, a pin. */
export const cardDoing: Scene = async (studio, dress) => {
  const { page } = await studio.visit(SAMPLE_PATHS[skinOf(dress)]);
  await openCard(page, 'attache-quote');
  await writeNote(page, 'Compare this with what the Kremlin said on Monday.');
  await studio.take(page, named('card-note', dress));
  // The first puts the focus out of the field, the second closes the card.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await openCard(page, 'attache-claim');
  await openWrong(page);
  await studio.take(page, named('card-wrong', dress));
  await page.keyboard.press('Escape');
  await openCard(page, 'attache-quote');
  await pin(page);
  await page.mouse.move(4, 4);
  await studio.take(page, named('card-pinned', dress));
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

/** The panel at each of its parts. */
export const panel: Scene = async (studio, dress) => {
  const { page, id } = await studio.visit(SAMPLE_PATHS[skinOf(dress)]);
  for (const part of ['article', 'people', 'events', 'notes', 'library']) {
    const shown = await openPanel(studio, id, PANEL, part);
    await studio.take(shown, named(part === 'article' ? 'panel' : `panel-${part}`, dress));
    await shown.close();
  }
  await page.close();
};

/** The popup with what a brief can be exported as. */
export const exportMenu: Scene = async (studio, dress) => {
  const { page, id } = await studio.visit(SAMPLE_PATHS[skinOf(dress)]);
  const shown = await openPopup(studio, id);
  await openExports(shown);
  await studio.take(shown, named('popup-export', dress));
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
    await shown.setViewport({ ...PHONE, deviceScaleFactor: studio.scale });
    await studio.take(shown, named(`${file}-narrow`, dress));
    await shown.close();
  };

export const options = page('options');
export const welcome = page('welcome');
export const selection = page('selection');

/** A pasted text with its marks and its brief. */
export const selectionRead: Scene = async (studio, dress) => {
  const shown = await studio.ours('selection.html', PAGE);
  await shown.waitForSelector('#text');
  await handIn(shown, PASTED);
  await studio.take(shown, named('selection-read', dress));
  await shown.close();
};

/** The library of some weeks: what was read, a search, the story's course. */
export const library: Scene = async (studio, dress) => {
  const shown = await openLibrary(studio, PAGE);
  await studio.take(shown, named('library', dress));
  await goTo(shown, 'stories');
  await studio.take(shown, named('library-stories', dress));
  await goTo(shown, 'data');
  await studio.take(shown, named('library-data', dress));
  await search(shown, 'summit');
  await studio.take(shown, named('library-search', dress));
  await shown.setViewport({ ...PHONE, deviceScaleFactor: studio.scale });
  await studio.take(shown, named('library-search-narrow', dress));
  await shown.close();
  await studio.set({});
};
