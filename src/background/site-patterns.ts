import { bareHost, isListed } from '../shared/hosts.ts';
import type { Settings } from '../shared/settings.ts';

/** On which sites the menu offers to stop and to begin, as match patterns. */
export interface SitePatterns {
  never: string[];
  again: string[];
}

/**
 * Where "Never on this site" is offered, and where "Annotate this site again". The browser itself compares patterns
 * with the page, also where it does not tell us the address of the page in front.
 *
 * @param readable match patterns of what may be read
 */
export function sitePatterns(settings: Settings, readable: readonly string[]): SitePatterns {
  const { siteMode, pausedHosts, allowedHosts } = settings;
  const outside = (hosts: readonly string[]) =>
    readable.filter((pattern) => {
      const host = hostOf(pattern);
      return host === null || !isListed(hosts, host);
    });
  if (siteMode === 'none') return { never: [], again: [...readable] };
  if (siteMode === 'only') return { never: allowedHosts.map(patternOf), again: outside(allowedHosts) };
  return { never: outside(pausedHosts), again: pausedHosts.map(patternOf) };
}

const patternOf = (host: string): string => `*://*.${bareHost(host)}/*`;

/** The host that a match pattern names; null where it stands for many. */
function hostOf(pattern: string): string | null {
  const [, host] = /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern) ?? [];
  return host ?? null;
}
