/** The last moment that a date can stand for, milliseconds since 1970. */
const LAST = 8.64e15;

/**
 * Now, as ISO 8601 in UTC; where the clock was set back, right after the latest of these moments instead, so that what
 * is made later is also dated later.
 *
 * @param earlier ISO 8601; what is no date is left out
 */
export function momentAfter(earlier: readonly string[], now = Date.now()): string {
  const after = earlier.map((moment) => Date.parse(moment) + 1).filter((moment) => moment <= LAST);
  return new Date(Math.max(now, ...after)).toISOString();
}
