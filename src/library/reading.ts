/** The wording of an article as it stood when it was read. */
export interface Reading {
  /** Without its fragment. */
  url: string;
  /** ISO 8601, UTC. */
  readAt: string;
  title: string;
  /** As `ArticleText.text`. */
  text: string;
}

/** How many wordings of one address are kept. */
export const MOST_READINGS = 5;

/** Within so long of one another two wordings are one visit: a page may draw itself in steps. Milliseconds. */
const ONE_VISIT = 10 * 60_000;

/**
 * The wordings of one address with one more. A wording that is the same as the last is not kept again, one of the
 * same visit takes the last one's place, and the oldest make room.
 *
 * @param held oldest first
 */
export function withReading(held: readonly Reading[], next: Reading): Reading[] {
  const last = held.at(-1);
  const before = last && isOneVisit(last, next) ? held.slice(0, -1) : held;
  // An unchanged wording keeps the day on which it was first met.
  if (last?.text === next.text) return [...held];
  if (before.at(-1)?.text === next.text) return [...before];
  return [...before, next].slice(-MOST_READINGS);
}

const isOneVisit = (last: Reading, next: Reading): boolean => {
  const between = Date.parse(next.readAt) - Date.parse(last.readAt);
  return between >= 0 && between < ONE_VISIT;
};
