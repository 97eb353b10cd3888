import { withPaused } from '../shared/pausing.ts';
import { annotatesUnasked, LAYERS, type Layer, type Settings } from '../shared/settings.ts';

/** What of an article readers want marked, in one choice. */
export const PRESETS = ['all', 'voices', 'status', 'off'] as const;

export type Preset = (typeof PRESETS)[number];

/** `status` leaves the page unmarked, and the brief with its status as it is; `off` leaves the site alone, or every site. */
const LAYERS_OF: Record<Exclude<Preset, 'off'>, Record<Layer, boolean>> = {
  all: { actors: true, quotes: true, claims: true },
  voices: { actors: false, quotes: true, claims: true },
  status: { actors: false, quotes: false, claims: false },
};

const SHOWING = ['all', 'voices', 'status'] as const;

/** The preset that the settings come to on a site, or on all where none is named; null where the reader mixed their own. */
export function presetOf(settings: Settings, host: string | null): Preset | null {
  if (host === null ? settings.siteMode === 'none' : !annotatesUnasked(settings, host)) return 'off';
  const same = (preset: (typeof SHOWING)[number]): boolean =>
    LAYERS.every((layer) => LAYERS_OF[preset][layer] === settings.layers[layer]);
  return SHOWING.find(same) ?? null;
}

/** Chooses a preset for a site, or for all where none is named; every one but `off` also switches on what was off. */
export function withPreset(settings: Settings, preset: Preset, host: string | null): Settings {
  if (preset === 'off')
    return host === null ? { ...settings, siteMode: 'none' } : withPaused(settings, host, true);
  const shown = { ...settings, layers: LAYERS_OF[preset] };
  if (host !== null) return annotatesUnasked(settings, host) ? shown : withPaused(shown, host, false);
  if (settings.siteMode !== 'none') return shown;
  // A choice of marks must not have more sites read than the reader once chose.
  return { ...shown, siteMode: settings.allowedHosts.length > 0 ? 'only' : 'all-but' };
}
