import type { Layer, Settings } from '../shared/settings.ts';

/** Switches a layer. */
export function withLayer(settings: Settings, layer: Layer): Settings {
  return { ...settings, layers: { ...settings.layers, [layer]: !settings.layers[layer] } };
}

/** Pauses a host or lets it go on, in the list that counts; a host stands in a list at most once. */
export function withPaused(settings: Settings, host: string, paused: boolean): Settings {
  if (settings.siteMode === 'only')
    return { ...settings, allowedHosts: withHost(settings.allowedHosts, host, !paused) };
  return { ...settings, pausedHosts: withHost(settings.pausedHosts, host, paused) };
}

function withHost(hosts: readonly string[], host: string, isIn: boolean): string[] {
  const others = hosts.filter((one) => one !== host);
  return isIn ? [...others, host] : others;
}
