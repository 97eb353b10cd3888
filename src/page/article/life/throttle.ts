/** Something done at most once in a while. */
export interface Throttle {
  /** Asks for it: as soon as it has rested long enough, and never within the asking call. */
  ask(): void;
  /** Rests this long from now on, milliseconds; also where it has been asked already. */
  rest(ms: number): void;
}

/** Runs `act` when asked, never twice within `rest` milliseconds, and never after the signal has aborted. */
export function throttle(act: () => void, rest: number, signal: AbortSignal): Throttle {
  let between = rest;
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    timer = undefined;
    last = performance.now();
    act();
  };
  const start = (): void => {
    timer = setTimeout(run, Math.max(0, last + between - performance.now()));
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    ask() {
      if (timer === undefined && !signal.aborted) start();
    },
    rest(ms) {
      if (ms === between) return;
      between = ms;
      if (timer === undefined) return;
      clearTimeout(timer);
      start();
    },
  };
}
