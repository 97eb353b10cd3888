import { browser } from '../shared/browser.ts';
import { GRANTS_KEY, readGrants } from '../shared/grants.ts';

/** Something that may not be read any more, and what to ask the browser for to have it back. */
export interface Lost {
  name: string;
  origins: string[];
}

/** What the browser lets us read, seen against what we were installed with. */
export interface Rights {
  /** Match patterns that the reader has granted besides. */
  added: string[];
  lost: Lost[];
}

/**
 * A host with its subdomains, as permissions are asked for: by two patterns, for not every browser takes the one that
 * means both for part of what it may grant.
 */
export const originsOf = (host: string): string[] => [`https://*.${host}/*`, `http://*.${host}/*`];

/** Asks the browser, and the record of what it once let us read. */
export async function readRights(): Promise<Rights> {
  const kept = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const record = readGrants((await browser.storage.local.get(GRANTS_KEY))[GRANTS_KEY]);
  const again = new Set(kept.flatMap((pattern) => lostAs(pattern)?.origins ?? []));
  // Chromium tells the patterns of content scripts here and denies them when asked for one; a pattern that the reader
  // has granted again is the other way round.
  const missing = [...new Set([...kept, ...record.lost])].filter((pattern) => !origins.includes(pattern));
  const candidates = missing.flatMap((pattern) => lostAs(pattern) ?? []);
  const granted = await Promise.all(
    candidates.map((lost) => browser.permissions.contains({ origins: lost.origins })),
  );
  return {
    added: origins.filter((origin) => !kept.includes(origin) && !again.has(origin)),
    lost: candidates.filter((_lost, at) => !granted[at]),
  };
}

/** A pattern as something to be asked for again: one of the kept list by both schemes, any other as it is. */
function lostAs(pattern: string): Lost | null {
  const [, host] = /^\*:\/\/\*\.(.+)\/\*$/.exec(pattern) ?? [];
  const name = nameOfOrigin(pattern);
  if (name === null) return null;
  return { name, origins: host === undefined ? [pattern] : originsOf(host) };
}

/** Calls back when what may be read has changed, until the signal aborts. */
export function watchRights(onChange: () => void, signal: AbortSignal): void {
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
