import * as guide from './guide.ts';
import * as scenes from './scenes.ts';
import * as store from './store.ts';
import type { Dress } from './studio.ts';

/** One opening of the browser: what is taken in it, how dressed, how sharp, and where it goes. */
export interface Run {
  /** Below the project. */
  folder: string;
  dress: Dress;
  /** Pixels of the picture for one of the page. */
  scale: number;
  scenes: Readonly<Record<string, scenes.Scene>>;
}

const LIGHT: Dress = { scheme: 'light', language: 'en' };
const DARK: Dress = { scheme: 'dark', language: 'en' };

const { cards, cardDoing, popup, exportMenu, panel, options, welcome, library, selection, selectionRead } =
  scenes;
const EVERYDAY = {
  cards,
  cardDoing,
  popup,
  exportMenu,
  panel,
  options,
  welcome,
  library,
  selection,
  selectionRead,
};
const { cardOnSkins, cardForAccess, popupForAccess, print } = scenes;
const LIGHT_ALONE = { cardOnSkins, cardForAccess, popupForAccess, print };

/** To look at while working: nothing of it is kept with the code. */
export const SCENES: readonly Run[] = [
  { folder: 'pictures', dress: LIGHT, scale: 1.5, scenes: { ...EVERYDAY, ...LIGHT_ALONE } },
  { folder: 'pictures', dress: DARK, scale: 1.5, scenes: EVERYDAY },
  { folder: 'pictures', dress: { scheme: 'light', language: 'ar' }, scale: 1.5, scenes: EVERYDAY },
];

const { storeFirst, storePanel, storeLibrary, storeWelcome, storeDark, readme } = store;
const { guideCards, guidePopup, guidePanel, guideLibrary, guidePages } = guide;

/** What is kept with the code, by the word that asks for it. */
export const SETS: Readonly<Record<string, readonly Run[]>> = {
  store: [
    {
      folder: 'docs/store',
      dress: LIGHT,
      scale: 1,
      scenes: { storeFirst, storePanel, storeLibrary, storeWelcome },
    },
    { folder: 'docs/store', dress: DARK, scale: 1, scenes: { storeDark } },
  ],
  guide: [
    { folder: 'docs/pictures', dress: LIGHT, scale: 1.25, scenes: { guideCards, guidePopup, guidePanel } },
    { folder: 'docs/pictures', dress: LIGHT, scale: 1, scenes: { guideLibrary, guidePages } },
  ],
  readme: [{ folder: 'docs', dress: LIGHT, scale: 1.5, scenes: { readme } }],
};
