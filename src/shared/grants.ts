import { isRecord } from './shapes.ts';

/** `storage.local` key of what is known of the sites that the browser lets us read. */
export const GRANTS_KEY = 'grants';

/** The sites that the browser lets us read, as it was last asked. All are match patterns. */
export interface Grants {
  granted: string[];
  /** Those that went missing without the reader taking them back: Firefox grants none that an update adds. */
  lost: string[];
  /** The kept list of news hosts at that time: what an update adds is not among them. */
  kept: string[];
}

/** Reads the record from whatever storage held; never throws. */
export function readGrants(stored: unknown): Grants {
  const held: Partial<Record<keyof Grants, unknown>> = isRecord(stored) ? stored : {};
  return { granted: stringsOf(held.granted), lost: stringsOf(held.lost), kept: stringsOf(held.kept) };
}

const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

/**
 * The record after the extension has started: what was granted before and is not now is lost, and so is what came to
 * the kept list since without being granted. Before the first start nothing can have been lost.
 */
export function afterStart(before: Grants, granted: readonly string[], kept: readonly string[]): Grants {
  const added = before.kept.length === 0 ? [] : kept.filter((one) => !before.kept.includes(one));
  const missing = [...before.lost, ...before.granted, ...added].filter((one) => !granted.includes(one));
  return { granted: [...granted], lost: [...new Set(missing)], kept: [...kept] };
}

/** The record after the reader has granted these. */
export function afterGrant(before: Grants, origins: readonly string[]): Grants {
  return {
    ...before,
    granted: [...new Set([...before.granted, ...origins])],
    lost: before.lost.filter((one) => !origins.includes(one)),
  };
}

/** The record after the reader has taken these back, which is no loss. */
export function afterRemoval(before: Grants, origins: readonly string[]): Grants {
  const stays = (one: string): boolean => !origins.includes(one);
  return { ...before, granted: before.granted.filter(stays), lost: before.lost.filter(stays) };
}
