import type { Layer, Settings } from '../shared/settings.ts';

/** Switches a layer. */
export function withLayer(settings: Settings, layer: Layer): Settings {
  return { ...settings, layers: { ...settings.layers, [layer]: !settings.layers[layer] } };
}

/** Pauses a host or lets it go on; a host stands in the list at most once. */
export function withPaused(settings: Settings, host: string, paused: boolean): Settings {
  const others = settings.pausedHosts.filter((one) => one !== host);
  return { ...settings, pausedHosts: paused ? [...others, host] : others };
}
