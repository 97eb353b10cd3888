/** Name of the global, in our own isolated world, that holds the running instance. */
const GLOBAL = 'attacheInstance';

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focus', 'visibilitychange'];

interface Instance {
  /** Whether the extension that started it is still there. */
  isAlive(): boolean;
  stop(): void;
}

/** How long an instance runs. */
export interface Lifetime {
  /** Aborts when it is over. */
  signal: AbortSignal;
  /** Whether it goes on; ends it where the extension that started it is gone. */
  goesOn(): boolean;
}

/**
 * Makes sure of one instance for each page, though the script may be injected both by the manifest and on
 * demand. An instance whose extension was updated or removed is stopped and makes way.
 *
 * @returns the lifetime of this instance, or null where another one is running
 */
export function beOnly(isAlive: () => boolean): Lifetime | null {
  // The global is ours alone: only this function writes it.
  const world = globalThis as { [GLOBAL]?: Instance };
  const running = world[GLOBAL];
  if (running?.isAlive()) return null;
  running?.stop();
  const lifetime = new AbortController();
  world[GLOBAL] = { isAlive, stop: () => lifetime.abort() };
  const goesOn = (): boolean => {
    if (!isAlive()) lifetime.abort();
    return !lifetime.signal.aborted;
  };
  // Nothing tells a page that its extension is gone; the next sign of the reader is soon enough to notice.
  for (const sign of SIGNS) {
    addEventListener(sign, goesOn, { signal: lifetime.signal, capture: true, passive: true });
  }
  return { signal: lifetime.signal, goesOn };
}
