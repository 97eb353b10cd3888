/** A page answers its reader at once, or when an animation or an answer from its server has come. */
const MOMENTS_MS = [50, 300, 1_200];

/** Keys by which a control is worked. */
const WORKING_KEYS: ReadonlySet<string> = new Set(['Enter', ' ']);

/**
 * Calls back a few times after each gesture of the reader's by which a page may unfold or exchange its text without
 * a node being added: opening it, a click, a key that works a control, the opening of a `<details>`. What an element
 * draws in a shadow root of its own comes without a node being added, too. Until the signal aborts.
 *
 * @param own our own element, if it is there; what the reader does with it changes nothing
 */
export function onGesture(onMoment: () => void, own: () => Element | null, signal: AbortSignal): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const cancel = (): void => {
    for (const timer of timers) clearTimeout(timer);
  };
  const start = (): void => {
    cancel();
    timers = MOMENTS_MS.map((ms) => setTimeout(onMoment, ms));
  };
  const options = { signal, capture: true, passive: true };
  const onEvent = ({ target }: Event): void => {
    if (target !== own()) start();
  };
  start();
  addEventListener('load', start, options);
  addEventListener('click', onEvent, options);
  addEventListener('toggle', onEvent, options);
  addEventListener(
    'keydown',
    (event) => {
      if (WORKING_KEYS.has(event.key) && !isWriting(event.target)) onEvent(event);
    },
    options,
  );
  signal.addEventListener('abort', cancel);
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
