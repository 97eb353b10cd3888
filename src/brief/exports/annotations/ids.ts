import { hashOf } from '../hash.ts';

/** Begins the names of all that is ours (RFC 4151); nothing is to be found there, and nothing is asked there. */
export const TERMS = 'tag:attache.example,2026:';

/** Who made the file. */
export const GENERATOR = `${TERMS}software`;

/** What the reader wrote keeps its id, in one of these. */
export type Written = 'note' | 'correction';

// A half of a pair has no UTF-8, and no id of ours has one.
const HALVES = /\p{Surrogate}/gu;

export const writtenId = (kind: Written, id: string): string =>
  `${TERMS}${kind}:${encodeURIComponent(id.replace(HALVES, '\uFFFD'))}`;

/** The id that {@link writtenId} was given; null where it gave none of this kind. */
export function readWrittenId(kind: Written, id: string): string | null {
  const start = `${TERMS}${kind}:`;
  if (!id.startsWith(start)) return null;
  try {
    return decodeURIComponent(id.slice(start.length));
  } catch {
    return null;
  }
}

export const isOurs = (id: string): boolean => id.startsWith(TERMS);

const FOUND = `${TERMS}found:`;

export const isFound = (id: string): boolean => id.startsWith(FOUND);

/** A name for what was found in an article, the same whenever the same is found in the same place. */
export const foundId = (url: string, ...parts: readonly (string | number)[]): string =>
  `${FOUND}${hashOf(url, ...parts.map(String))}`;
