import { withHost } from './hosts.ts';
import type { Settings } from './settings.ts';

/**
 * Pauses a host or lets it go on, in the list that counts. Where no page is annotated unasked, letting one site go on
 * has the list of those that are count again.
 */
export function withPaused(settings: Settings, host: string, paused: boolean): Settings {
  const { siteMode, allowedHosts, pausedHosts } = settings;
  if (siteMode === 'all-but') return { ...settings, pausedHosts: withHost(pausedHosts, host, paused) };
  if (siteMode === 'none' && paused) return settings;
  return { ...settings, siteMode: 'only', allowedHosts: withHost(allowedHosts, host, !paused) };
}
