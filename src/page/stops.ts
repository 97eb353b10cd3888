/** A walk through the marks of a page, forth and back. */
export interface Walk<S> {
  /**
   * Goes to the next stop (1) or the previous one (-1) that `lead` can lead to, round the ends: from the last stop
   * gone to where that is in view, else from the edge of the view.
   *
   * @returns false where it can lead to none
   */
  step(stops: readonly S[], by: 1 | -1, lead: (stop: S) => boolean): boolean;
  /** Forgets the last stop. */
  restart(): void;
}

/**
 * @param isShowing whether a stop is in view
 * @param isSame whether two stops are one, though the list was made anew
 */
export function walkOf<S>(isShowing: (stop: S) => boolean, isSame: (a: S, b: S) => boolean): Walk<S> {
  let last: S | null = null;
  return {
    step(stops, by, lead) {
      const from = startOf(stops, by);
      for (let i = 1; i <= stops.length; i += 1) {
        const stop = stops[(from + by * i + stops.length * 2) % stops.length];
        if (stop === undefined || !lead(stop)) continue;
        last = stop;
        return true;
      }
      return false;
    },
    restart() {
      last = null;
    },
  };

  function startOf(stops: readonly S[], by: 1 | -1): number {
    const gone = last;
    const at = gone === null || !isShowing(gone) ? -1 : stops.findIndex((stop) => isSame(stop, gone));
    return at === -1 ? edgeOfView(stops, by) : at;
  }

  /** The place just before the first stop in view, or just after the last, so that a step leads to it. */
  function edgeOfView(stops: readonly S[], by: 1 | -1): number {
    const at = by === 1 ? stops.findIndex(isShowing) : stops.findLastIndex(isShowing);
    return at === -1 ? (by === 1 ? -1 : 0) : at - by;
  }
}
