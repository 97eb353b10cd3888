/** Name of the global, in our own isolated world, that holds the running instance. */
const GLOBAL = 'attacheInstance';

interface Instance {
  /** Whether the extension that started it is still there. */
  isAlive(): boolean;
  stop(): void;
}

/**
 * Makes sure of one instance for each page, though the script may be injected both by the manifest and on
 * demand. An instance whose extension was updated or removed is stopped and makes way.
 *
 * @returns the lifetime of this instance, or null where another one is running
 */
export function beOnly(isAlive: () => boolean): AbortSignal | null {
  // The global is ours alone: only this function writes it.
  const world = globalThis as { [GLOBAL]?: Instance };
  const running = world[GLOBAL];
  if (running?.isAlive()) return null;
  running?.stop();
  const lifetime = new AbortController();
  world[GLOBAL] = { isAlive, stop: () => lifetime.abort() };
  // Nothing tells a page that its extension is gone; the next sign of the reader is soon enough to notice.
  const check = (): void => {
    if (!isAlive()) lifetime.abort();
  };
  for (const sign of ['pointermove', 'keydown', 'scroll', 'focus', 'visibilitychange']) {
    addEventListener(sign, check, { signal: lifetime.signal, capture: true, passive: true });
  }
  return lifetime.signal;
}
