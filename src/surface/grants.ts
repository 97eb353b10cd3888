import { browser } from '../shared/browser.ts';

/** What the browser lets us read, seen against what we were installed with. */
export interface Grants {
  /** Match patterns that the reader has granted besides. */
  added: string[];
  /** Hosts of the kept list that may not be read: lost on an update, or taken back in the browser. */
  lost: string[];
}

/**
 * A host with its subdomains, as permissions are asked for: by two patterns, for not every browser takes the one that
 * means both for part of what it may grant.
 */
export const originsOf = (host: string): string[] => [`https://*.${host}/*`, `http://*.${host}/*`];

/** Asks the browser. */
export async function readGrants(): Promise<Grants> {
  const kept = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = kept.flatMap((pattern) => hostOf(pattern) ?? []);
  // Chromium tells the patterns of content scripts here and denies them when asked for one; a pattern that the reader
  // has granted again is the other way round.
  const missing = kept.filter((pattern) => !origins.includes(pattern)).flatMap((each) => hostOf(each) ?? []);
  const granted = await Promise.all(
    missing.map((host) => browser.permissions.contains({ origins: originsOf(host) })),
  );
  return {
    added: origins.filter((origin) => !kept.includes(origin) && !isOf(hosts, origin)),
    lost: missing.filter((_host, at) => !granted[at]),
  };
}

/** The host that a pattern of the kept list is for. */
const hostOf = (pattern: string): string | undefined => /^\*:\/\/\*\.(.+)\/\*$/.exec(pattern)?.[1];

/** Calls back when what may be read has changed, until the signal aborts. */
export function watchGrants(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(onChange);
    signal.addEventListener('abort', () => event.removeListener(onChange));
  }
}

/** The name of what a match pattern stands for; null for every site. */
export function nameOfOrigin(origin: string): string | null {
  const [, host = ''] = /^[^:]+:\/\/(?:\*\.)?([^/]+)\//.exec(origin) ?? [];
  return host === '' || host === '*' ? null : host.replace(/^www\./, '');
}

/** Whether a pattern is one under which a kept host was granted again. */
const isOf = (hosts: readonly string[], origin: string): boolean =>
  hosts.some((host) => originsOf(host).includes(origin));
