import { DEFAULT_SETTINGS, type Layer, type Settings } from '../shared/settings.ts';

/** Switches a layer. */
export function withLayer(settings: Settings, layer: Layer): Settings {
  return { ...settings, layers: { ...settings.layers, [layer]: !settings.layers[layer] } };
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
