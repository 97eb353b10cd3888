/** What the files of one room may import. A room may always import itself. */
export interface Room {
  /** Rooms whose code it may use. */
  uses?: readonly string[];
  /** Rooms of which it may know the types alone. */
  knows?: readonly string[];
  /** Packages. */
  packages?: readonly string[];
}

/** The stages of the analysis, in the order in which an article passes them. */
const STAGES = ['text', 'actors', 'quotes', 'claims', 'encounters', 'positions', 'status'];

const stage = (name: string): string => `analysis/${name}`;

/** A stage knows what the earlier ones found; it uses words, weights and the text's own tools. */
const STAGE_ROOMS: Record<string, Room> = Object.fromEntries(
  STAGES.map((name, index) => [
    stage(name),
    {
      uses: ['text', 'lexicon', 'models'].filter((other) => other !== name).map(stage),
      knows: ['shared', ...STAGES.slice(0, index).map(stage)],
      // English dates with all their spellings are a well-kept library's work.
      ...(name === 'encounters' && { packages: ['chrono-node'] }),
    },
  ]),
);

/** A page of ours: wiring of what all of them share. */
const PAGE: Room = { uses: ['surface', 'brief', 'shared'], packages: ['preact'] };

/** A page of ours that shows a text with marks, as a news page does. */
const PAGE_WITH_TEXT: Room = { ...PAGE, uses: [...(PAGE.uses ?? []), 'own-text'] };

/**
 * The house. A file belongs to the room with the longest matching path below src, so `analysis` is only what lies
 * directly in that folder: analyze.ts, which lists the stages.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  shared: { knows: ['locales'], packages: ['webextension-polyfill'] },
  locales: {},
  analysis: { uses: [...STAGES.map(stage), 'analysis/models'], knows: ['shared'] },
  ...STAGE_ROOMS,
  'analysis/models': { uses: ['analysis/text'], knows: ['shared'] },
  'analysis/lexicon': { knows: ['shared'] },
  stories: { knows: ['shared'] },
  'page/article': { uses: ['shared'] },
  'page/highlight': { uses: ['shared'] },
  'page/card': { uses: ['shared', 'brief'], packages: ['preact'] },
  'page/styles': { uses: ['brief', 'page/card', 'page/highlight'] },
  // The card’s stand-in for Preact.
  'page/drawing': {},
  page: { uses: ['page/article', 'page/highlight', 'page/card', 'shared'], knows: ['brief', 'page/styles'] },
  annotations: { uses: ['shared'] },
  background: {
    // A page asks for its style sheets.
    uses: ['analysis', 'brief', 'page/styles', 'annotations', 'stories', 'library', 'shared'],
  },
  library: { uses: ['shared'], packages: ['idb'] },
  brief: { uses: ['shared'], packages: ['preact'] },
  surface: { uses: ['brief', 'shared'], packages: ['preact'] },
  'own-text': {
    uses: ['page', 'page/article', 'page/highlight', 'page/card', 'page/styles', 'brief', 'shared'],
    packages: ['preact'],
  },
  popup: PAGE,
  // It lists what was read lately.
  panel: { ...PAGE, uses: [...(PAGE.uses ?? []), 'library'] },
  print: PAGE,
  // Its sample is painted as any page is.
  options: { ...PAGE_WITH_TEXT, uses: [...(PAGE_WITH_TEXT.uses ?? []), 'page/highlight', 'page/styles'] },
  welcome: PAGE_WITH_TEXT,
  selection: PAGE_WITH_TEXT,
  // The one page that reads the library itself: what is in it is all that the page shows.
  'library-page': { ...PAGE, uses: [...(PAGE.uses ?? []), 'library', 'stories'] },
};

/** Modules that only some files may import, whatever their room allows. */
export const DOORS: readonly { module: RegExp; only: RegExp; within: RegExp; why: string }[] = [
  {
    module: /^webextension-polyfill$/,
    within: /./,
    only: /^shared\/browser\.ts$/,
    why: 'one file touches the polyfill',
  },
  {
    module: /^shared\/(?:calls|browser|browser-words)\.ts$/,
    within: /^page\//,
    only: /^page\/main\.iife\.ts$/,
    why: 'one file of the page talks to the background',
  },
];
