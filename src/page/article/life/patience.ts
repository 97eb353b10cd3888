import { throttle } from './throttle.ts';

/** Something worth doing again only where there is something new to find. */
export interface Patience {
  /** Asks for it, after its rest. What is asked while it is being done is done once more afterwards. */
  ask(): void;
  /** There is reason to think that it will find something: what it has not found so far counts no more. */
  hurry(): void;
  /** The same, for something that the reader did and waits for: for a few seconds its cost does not count either. */
  waitedFor(): void;
}

export interface Rests {
  /** Milliseconds between two times, where the first of them found something. */
  shortest: number;
  longest: number;
}

/** It rests this many times as long as it worked, so that it takes a hundredth of the page's thread at most. */
const SHARE = 100;
/** A page answers its reader within this time, or says that it is loading. */
const WAITED_FOR_MS = 3_000;

/**
 * The rest after one time, milliseconds: twice the last one where nothing was found, and longer for dear work.
 *
 * @param cost how long it took
 */
export function restAfter(found: boolean, last: number, cost: number, { shortest, longest }: Rests): number {
  const wanted = Math.max(found ? shortest : last * 2, cost * SHARE);
  return Math.min(Math.max(wanted, shortest), longest);
}

/**
 * Does `act` when asked, one time after the other, at intervals that grow while it finds nothing new; never after
 * the signal has aborted.
 *
 * @param act says whether it found anything new; where it rejects, it found nothing
 */
export function patient(act: () => boolean | Promise<boolean>, rests: Rests, signal: AbortSignal): Patience {
  let rest = rests.shortest;
  let cost = 0;
  let waitedUntil = performance.now() + WAITED_FOR_MS;
  let working = false;
  let again = false;

  const setRest = (ms: number): void => {
    rest = ms;
    turn.rest(ms);
  };
  const work = async (): Promise<void> => {
    working = true;
    const began = performance.now();
    let found = false;
    try {
      found = await act();
    } catch {
      // Who acts says itself what went wrong.
    }
    const now = performance.now();
    cost = now - began;
    setRest(now < waitedUntil ? rests.shortest : restAfter(found, rest, cost, rests));
    working = false;
    if (again) turn.ask();
    again = false;
  };
  const turn = throttle(() => void work(), rest, signal);

  return {
    ask() {
      if (working) again = true;
      else turn.ask();
    },
    hurry() {
      setRest(Math.min(rest, restAfter(true, 0, cost, rests)));
    },
    waitedFor() {
      waitedUntil = performance.now() + WAITED_FOR_MS;
      setRest(rests.shortest);
    },
  };
}
