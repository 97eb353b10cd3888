import type { BoundingBox, Page } from 'puppeteer-core';
import { pointOn } from '../browsers/marks.ts';
import { SAMPLE_PATHS } from '../sample/site.ts';
import {
  aroundCard,
  goTo,
  handIn,
  openCard,
  openExports,
  openLibrary,
  openPanel,
  openPopup,
  openWrong,
  PASTED,
  search,
  writeNote,
} from './doing.ts';
import type { Scene } from './scenes.ts';

const WIDE = { width: 900, height: 760 };

/** The guide's page with its marks, and what its card does. */
export const guideCards: Scene = async (studio) => {
  const { page } = await studio.visit(SAMPLE_PATHS.light, WIDE);
  await pointOn(page, 'attache-quote');
  await studio.take(page, 'marks', { x: 20, y: 260, width: 660, height: 360 });
  await openCard(page, 'attache-quote');
  await studio.take(page, 'card', await around(page));
  await writeNote(page, 'Compare this with what the Kremlin said on Monday.');
  await studio.take(page, 'card-note', await around(page));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await openCard(page, 'attache-claim');
  await openWrong(page);
  await studio.take(page, 'card-wrong', await around(page));
  await page.close();
};

const around = (page: Page): Promise<BoundingBox> =>
  aroundCard(page, { left: 60, right: 200, above: 90, below: 24 });

/** The popup, by itself and with its menu of exports. */
export const guidePopup: Scene = async (studio) => {
  const { page, id } = await studio.visit(SAMPLE_PATHS.light);
  const popup = await openPopup(studio, id);
  await studio.take(popup, 'popup');
  await openExports(popup);
  await studio.take(popup, 'export');
  await popup.close();
  await page.close();
};

/** The panel at one of its parts. */
export const guidePanel: Scene = async (studio) => {
  const { page, id } = await studio.visit(SAMPLE_PATHS.light);
  const panel = await openPanel(studio, id, { width: 420, height: 560 }, 'people');
  await studio.take(panel, 'panel');
  await panel.close();
  await page.close();
};

export const guideLibrary: Scene = async (studio) => {
  const library = await openLibrary(studio, { width: 820, height: 440 });
  await goTo(library, 'stories');
  await studio.take(library, 'library-story');
  await library.setViewport({ width: 820, height: 600, deviceScaleFactor: studio.scale });
  await search(library, 'summit');
  await studio.take(library, 'library-search');
  await library.close();
  await studio.set({});
};

/** Pages of ours that stand by themselves. */
export const guidePages: Scene = async (studio) => {
  const options = await studio.ours('options.html', { width: 820, height: 640 });
  await options.waitForSelector('h1');
  await studio.take(options, 'options');
  await options.close();
  const selection = await studio.ours('selection.html', { width: 980, height: 600 });
  await selection.waitForSelector('#text');
  await handIn(selection, PASTED);
  await studio.take(selection, 'selection');
  await selection.close();
  const { page, id } = await studio.visit(SAMPLE_PATHS.light);
  const print = await studio.ours(`print.html?tab=${id}`, { width: 820, height: 640 });
  await print.waitForSelector('h2');
  await studio.take(print, 'print');
  await print.close();
  await page.close();
};
