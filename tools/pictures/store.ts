import { SAMPLE_PATHS } from '../sample/site.ts';
import { openCard, openLibrary, openPanel, openPopup, search } from './doing.ts';
import { pixelsOf } from './png.ts';
import type { Scene } from './scenes.ts';
import { drawTile, drawWindow, PANEL_WIDTH, viewOn } from './sheet.ts';
import type { Dress, Size, Studio } from './studio.ts';

/** What the stores ask for, to the pixel. */
export const STORE_PICTURE: Size = { width: 1280, height: 800 };
export const STORE_TILE: Size = { width: 440, height: 280 };

const ADDRESS = 'www.courier.example/world/second-summit';

/** The pages of ours are shown larger than they are. */
const PAGE: Size = { width: 1024, height: 640 };
const PAGE_SCALE = STORE_PICTURE.width / PAGE.width;

const keepAt = async (studio: Studio, picture: Uint8Array, name: string, asked: Size): Promise<void> => {
  const { width, height } = pixelsOf(picture);
  if (width !== asked.width || height !== asked.height)
    throw new Error(`${name} has ${width} × ${height} pixels, not ${asked.width} × ${asked.height}`);
  await studio.keep(picture, name);
};

/** The annotated page with a card, the popup hanging from the toolbar, in a drawn window. */
export async function pageAndPopup(studio: Studio, { scheme }: Dress): Promise<Uint8Array> {
  const { page, id } = await studio.visit(SAMPLE_PATHS[scheme], viewOn(STORE_PICTURE));
  await openCard(page, 'attache-quote');
  const shown = await studio.shoot(page);
  const popup = await openPopup(studio, id);
  const hanging = await studio.shoot(popup);
  await popup.close();
  await page.close();
  const parts = { address: ADDRESS, page: shown, popup: hanging };
  return drawWindow(studio.open, parts, { scheme, size: STORE_PICTURE, scale: studio.scale });
}

/** The panel beside the page. */
export async function panelBesidePage(studio: Studio, { scheme }: Dress): Promise<Uint8Array> {
  const view = viewOn(STORE_PICTURE, true);
  const { page, id } = await studio.visit(SAMPLE_PATHS[scheme], view);
  await openCard(page, 'attache-claim');
  const shown = await studio.shoot(page);
  const panel = await openPanel(studio, id, { width: PANEL_WIDTH, height: view.height }, 'people');
  const beside = await studio.shoot(panel);
  await panel.close();
  await page.close();
  const parts = { address: ADDRESS, page: shown, panel: beside };
  return drawWindow(studio.open, parts, { scheme, size: STORE_PICTURE, scale: studio.scale });
}

/** The store's first picture, and the tile. */
export const storeFirst: Scene = async (studio, dress) => {
  await keepAt(studio, await drawTile(studio.open, STORE_TILE), 'tile', STORE_TILE);
  await keepAt(studio, await pageAndPopup(studio, dress), '1-page', STORE_PICTURE);
};

export const storePanel: Scene = async (studio, dress) =>
  keepAt(studio, await panelBesidePage(studio, dress), '2-panel', STORE_PICTURE);

export const storeLibrary: Scene = async (studio) => {
  const library = await openLibrary(studio, PAGE);
  await library.setViewport({ ...PAGE, deviceScaleFactor: PAGE_SCALE });
  await search(library, 'summit');
  await keepAt(studio, await studio.shoot(library), '3-library', STORE_PICTURE);
  await library.close();
  await studio.set({});
};

export const storeWelcome: Scene = async (studio) => {
  const welcome = await studio.ours('welcome.html', PAGE);
  await welcome.setViewport({ ...PAGE, deviceScaleFactor: PAGE_SCALE });
  await welcome.waitForSelector('.line');
  await keepAt(studio, await studio.shoot(welcome), '4-welcome', STORE_PICTURE);
  await welcome.close();
};

export const storeDark: Scene = async (studio, dress) =>
  keepAt(studio, await pageAndPopup(studio, dress), '5-dark', STORE_PICTURE);

/** The picture of the README. */
export const readme: Scene = async (studio, dress) =>
  studio.keep(await pageAndPopup(studio, dress), 'picture');
