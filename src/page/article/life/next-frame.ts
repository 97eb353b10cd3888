/** Frames do not run in a page that is hidden or busy; after this long it is done without one. */
const NO_FRAME_MS = 80;
/** Under changes that never end it is done this often, which is often enough for what must be right within 100 ms. */
const BETWEEN_MS = 50;

/**
 * Does something before the browser paints next, however often it is asked: in the next frame where it has rested,
 * else at the end of its rest. Never after the signal has aborted.
 *
 * @returns asks for it
 */
export function beforeNextPaint(act: () => void, signal: AbortSignal): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = undefined;
  };
  const run = (): void => {
    cancel();
    last = performance.now();
    act();
  };
  signal.addEventListener('abort', cancel);
  return () => {
    if (timer !== undefined || signal.aborted) return;
    const rest = last + BETWEEN_MS - performance.now();
    if (rest <= 0) frame = requestAnimationFrame(run);
    timer = setTimeout(run, rest > 0 ? rest : NO_FRAME_MS);
  };
}
