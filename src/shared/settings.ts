/** The annotation layers a reader can switch, each a group of highlights. */
export const LAYERS = ['actors', 'quotes', 'claims'] as const;
export type Layer = (typeof LAYERS)[number];

/** What the reader chose. Stored whole under {@link SETTINGS_KEY} in `storage.local`. */
export interface Settings {
  version: 1;
  layers: Record<Layer, boolean>;
  /** Hosts on which nothing is annotated unasked. */
  pausedHosts: string[];
  /** Whether articles that were read are noted in the library, on this device. */
  remember: boolean;
}

export const SETTINGS_KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  layers: { actors: true, quotes: true, claims: true },
  pausedHosts: [],
  remember: false,
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads settings from whatever storage held: older versions, nothing, or rubbish.
 * Every field that is missing or of the wrong type gets its default; never throws.
 */
export function readSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  const layers = isRecord(stored['layers']) ? stored['layers'] : {};
  const paused = stored['pausedHosts'];
  return {
    version: 1,
    layers: {
      actors: layers['actors'] !== false,
      quotes: layers['quotes'] !== false,
      claims: layers['claims'] !== false,
    },
    pausedHosts: Array.isArray(paused)
      ? paused.filter((host): host is string => typeof host === 'string')
      : [],
    remember: stored['remember'] === true,
  };
}
