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
 * same visit takes the last one's place, and the oldest make room. Those that are dated later than now were noted
 * while the clock was ahead: they come after it, and the same wording among them only gets its right time.
 *
 * @param held oldest first
 */
export function withReading(held: readonly Reading[], next: Reading): Reading[] {
  const earlier = held.filter(({ readAt }) => readAt <= next.readAt);
  const ahead = held.slice(earlier.length);
  const last = earlier.at(-1);
  const before = last && isOneVisit(last, next) ? earlier.slice(0, -1) : earlier;
  // An unchanged wording keeps the day on which it was first met.
  if (last?.text === next.text) return [...held];
  if (before.at(-1)?.text === next.text) return [...before, ...ahead];
  const after = ahead[0]?.text === next.text ? ahead.slice(1) : ahead;
  const others = [...before, ...after];
  const gone = others.slice(0, Math.max(0, others.length + 1 - MOST_READINGS));
  return [...before, next, ...after].filter((one) => !gone.includes(one));
}

const isOneVisit = (last: Reading, next: Reading): boolean =>
  Date.parse(next.readAt) - Date.parse(last.readAt) < ONE_VISIT;
