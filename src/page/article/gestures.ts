/** A page answers a click at once, or when an animation or an answer from its server has come. */
const MOMENTS_MS = [50, 300, 1_200];

/** Keys by which a control is worked. */
const WORKING_KEYS: ReadonlySet<string> = new Set(['Enter', ' ']);

/**
 * Calls back a few times after each gesture of the reader's by which a page may unfold or exchange its text without
 * a node being added: a click, a key that works a control, the opening of a `<details>`. Until the signal aborts.
 */
export function onGesture(onMoment: () => void, signal: AbortSignal): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const cancel = (): void => {
    for (const timer of timers) clearTimeout(timer);
  };
  const start = (): void => {
    cancel();
    timers = MOMENTS_MS.map((ms) => setTimeout(onMoment, ms));
  };
  const options = { signal, capture: true, passive: true };
  addEventListener('click', start, options);
  addEventListener('toggle', start, options);
  addEventListener(
    'keydown',
    ({ key, target }) => {
      if (WORKING_KEYS.has(key) && !isWriting(target)) start();
    },
    options,
  );
  signal.addEventListener('abort', cancel);
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
