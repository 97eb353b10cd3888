import { isListed } from './hosts.ts';
import { isRecord } from './shapes.ts';

/** The annotation layers a reader can switch, each a group of highlights. */
export const LAYERS = ['actors', 'quotes', 'claims'] as const;
export type Layer = (typeof LAYERS)[number];

/** The sets of colours for the marks; each is measured on light and dark pages. */
export const PALETTES = ['standard', 'strong', 'quiet', 'plain'] as const;
export type Palette = (typeof PALETTES)[number];

/** How a pointer opens a card: by resting on a mark, by a click alone, or not at all. Keys always do. */
export const HOVER_MODES = ['rest', 'click', 'off'] as const;
export type HoverMode = (typeof HOVER_MODES)[number];

/** Milliseconds that a pointer rests before its card opens: shortest, longest, and what Page Previews waits about. */
export const HOVER_DELAY = { least: 150, most: 800, usual: 300 } as const;

/** Percent of the usual size of the words on every surface of ours. */
export const TEXT_SIZES = [85, 100, 115, 130, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** On which of the sites that may be read pages are annotated unasked: on all but those listed, on those alone, or on none. */
export const SITE_MODES = ['all-but', 'only', 'none'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** What the reader chose. Stored whole under {@link SETTINGS_KEY} in `storage.local`. */
export interface Settings {
  version: 2;
  layers: Record<Layer, boolean>;
  palette: Palette;
  hover: { mode: HoverMode /** Milliseconds. */; delay: number };
  textSize: TextSize;
  /** Whether single letters and figures do something in popup and panel (WCAG 2.2, 2.1.4). */
  singleKeys: boolean;
  siteMode: SiteMode;
  /** Hosts on which nothing is annotated unasked while the mode is `all-but`. */
  pausedHosts: string[];
  /** The hosts on which pages are annotated unasked while the mode is `only`. */
  allowedHosts: string[];
  /** Whether articles that were read are noted in the library, on this device. */
  remember: boolean;
  /** Whether the browser's own synchronisation takes the settings to the reader's other devices. */
  sync: boolean;
}

export const SETTINGS_KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  layers: { actors: true, quotes: true, claims: true },
  palette: 'standard',
  hover: { mode: 'rest', delay: HOVER_DELAY.usual },
  textSize: 100,
  singleKeys: true,
  siteMode: 'all-but',
  pausedHosts: [],
  allowedHosts: [],
  remember: false,
  sync: false,
};

/**
 * Reads settings from whatever storage held: older versions, nothing, or rubbish.
 * Every field that is missing or of the wrong type gets its default; never throws.
 */
export function readSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  const layers = isRecord(stored['layers']) ? stored['layers'] : {};
  const hover = isRecord(stored['hover']) ? stored['hover'] : {};
  const usual = DEFAULT_SETTINGS;
  return {
    version: 2,
    layers: {
      actors: layers['actors'] !== false,
      quotes: layers['quotes'] !== false,
      claims: layers['claims'] !== false,
    },
    palette: oneOf(PALETTES, stored['palette'], usual.palette),
    hover: { mode: oneOf(HOVER_MODES, hover['mode'], usual.hover.mode), delay: delayOf(hover['delay']) },
    textSize: oneOf(TEXT_SIZES, stored['textSize'], usual.textSize),
    singleKeys: stored['singleKeys'] !== false,
    siteMode: oneOf(SITE_MODES, stored['siteMode'], usual.siteMode),
    pausedHosts: stringsOf(stored['pausedHosts']),
    allowedHosts: stringsOf(stored['allowedHosts']),
    remember: stored['remember'] === true,
    sync: stored['sync'] === true,
  };
}

/** Whether pages of a host are annotated unasked, as far as the settings say; the browser's permission is another matter. */
export function annotatesUnasked({ siteMode, pausedHosts, allowedHosts }: Settings, host: string): boolean {
  if (siteMode === 'none') return false;
  return siteMode === 'only' ? isListed(allowedHosts, host) : !isListed(pausedHosts, host);
}

const oneOf = <T>(choices: readonly T[], value: unknown, usual: T): T =>
  choices.find((choice) => choice === value) ?? usual;

const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

const delayOf = (value: unknown): number =>
  typeof value === 'number' && value >= HOVER_DELAY.least && value <= HOVER_DELAY.most
    ? Math.round(value)
    : HOVER_DELAY.usual;
