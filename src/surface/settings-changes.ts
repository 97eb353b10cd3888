import { DEFAULT_SETTINGS, LAYERS, type Layer, type Settings } from '../shared/settings.ts';

/** Switches a layer. */
export function withLayer(settings: Settings, layer: Layer): Settings {
  return { ...settings, layers: { ...settings.layers, [layer]: !settings.layers[layer] } };
}

/** What a reader mostly wants, from everything to nothing. */
export const PRESETS = ['all', 'voices', 'status', 'off'] as const;
export type Preset = (typeof PRESETS)[number];

const PRESET_LAYERS: Record<Preset, Record<Layer, boolean>> = {
  all: { actors: true, quotes: true, claims: true },
  voices: { actors: false, quotes: true, claims: true },
  status: { actors: false, quotes: false, claims: false },
  off: { actors: false, quotes: false, claims: false },
};

/**
 * Takes a preset. "Off" has no page read unasked; any other lets that begin again, on the reader's own list of sites
 * where there is one, for a preset must not read more than the reader once chose.
 */
export function withPreset(settings: Settings, preset: Preset): Settings {
  const layers = PRESET_LAYERS[preset];
  if (preset === 'off') return { ...settings, layers, siteMode: 'none' };
  if (settings.siteMode !== 'none') return { ...settings, layers };
  return { ...settings, layers, siteMode: settings.allowedHosts.length > 0 ? 'only' : 'all-but' };
}

/** The preset that the settings come to; null where the reader chose otherwise. */
export function presetOf({ layers, siteMode }: Settings): Preset | null {
  const same = (preset: Preset): boolean =>
    LAYERS.every((layer) => PRESET_LAYERS[preset][layer] === layers[layer]);
  if (siteMode === 'none') return same('off') ? 'off' : null;
  return PRESETS.find((preset) => preset !== 'off' && same(preset)) ?? null;
}

/**
 * The settings as they were at first. The reader's lists of sites stay, and so does what is kept and what is sent:
 * those are no matter of taste.
 */
export const restored = ({ pausedHosts, allowedHosts, remember, sync }: Settings): Settings => ({
  ...DEFAULT_SETTINGS,
  pausedHosts,
  allowedHosts,
  remember,
  sync,
});
