/** Work on the page's own thread stops after this many milliseconds and lets the page go on. */
const SLICE_MS = 8;
/**
 * Does a piece of work step by step, a slice at a time, so that the page stays quick meanwhile.
 *
 * @throws AbortError where the signal aborts before the end
 */
export async function inSlices(work: Iterator<undefined, void>, signal: AbortSignal): Promise<void> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      if (work.next().done) return;
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
