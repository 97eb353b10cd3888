/** Work on the page's own thread stops after this many milliseconds and lets the page go on. */
const SLICE_MS = 8;
/** The same for work behind which the page has a frame to draw that takes it far longer: half of what a reader may feel. */
export const LONG_SLICE_MS = 24;

/** Work that may be left at any step and gone on with later; what it comes to is its result. */
export type Sliced<T> = Generator<undefined, T>;

/**
 * Does a piece of work step by step, a slice at a time, so that the page stays quick meanwhile.
 *
 * @param ms how long a slice is
 * @returns what the work comes to
 * @throws AbortError where the signal aborts before the end
 */
export async function inSlices<T>(
  work: Iterator<undefined, T>,
  signal: AbortSignal,
  ms = SLICE_MS,
): Promise<T> {
  for (;;) {
    const end = performance.now() + ms;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTask();
    signal.throwIfAborted();
  }
}

/** Lets the page do what it has to do first. A message comes sooner than a timer, which a hidden tab holds back. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Steps between two places where the work may be left: one is far too short to ask the clock. */
const PAUSE = 32;

/** Does something with each of a list, in order. */
export function* forEach<E>(list: readonly E[], act: (each: E) => void): Sliced<void> {
  for (const [at, each] of list.entries()) {
    if (at % PAUSE === 0) yield;
    act(each);
  }
}
