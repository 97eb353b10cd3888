/** Counts what an observer is told, to notice when being told is itself a burden. */
export interface Storm {
  /**
   * Notes that many records at a moment.
   *
   * @returns how long not to listen from now on, milliseconds; 0 to go on listening
   */
  note(records: number, now: number): number;
}

/** Records are counted over this long, milliseconds. */
const WINDOW_MS = 250;
/** More records than this within the window are a storm; pages draw whole articles with fewer. */
const MOST_RECORDS = 1_000;
const SHORTEST_MS = 1_000;
const LONGEST_MS = 16_000;

/**
 * Notices storms of changes, in which the records alone, made and handed over one for each change, are a burden.
 * A storm that goes on after a pause is paused for twice as long.
 */
export function storm(): Storm {
  let since = Number.NEGATIVE_INFINITY;
  let count = 0;
  let pause = SHORTEST_MS;
  let ended = Number.NEGATIVE_INFINITY;
  return {
    note(records, now) {
      if (now - since > WINDOW_MS) {
        since = now;
        count = 0;
      }
      count += records;
      if (count <= MOST_RECORDS) return 0;
      count = 0;
      pause = now - ended < 2 * WINDOW_MS ? Math.min(pause * 2, LONGEST_MS) : SHORTEST_MS;
      ended = now + pause;
      return pause;
    },
  };
}
