import type { Reading } from './article/read.ts';

/** Looks at the page, one look after the other. */
export interface Looking {
  /** Resolves when this look is done, with what the last `onLook` made of it. */
  look(): Promise<boolean>;
  /** Begins the look that is under way anew, if there is one: the page has become another. */
  restart(): void;
}

/**
 * @param read reads the page; what it comes to after its signal has aborted is thrown away
 * @param onLook is given each reading, or the error with which it ended; says whether there was anything new
 */
export function createLooking(
  read: (signal: AbortSignal) => Promise<Reading>,
  onLook: (reading: Reading | Error) => boolean,
  signal: AbortSignal,
): Looking {
  let current = new AbortController();
  let last: Promise<unknown> = Promise.resolve();

  const readNow = async (): Promise<boolean> => {
    while (!signal.aborted) {
      current = new AbortController();
      const ended = AbortSignal.any([signal, current.signal]);
      const reading = await read(ended).catch((error: unknown) =>
        error instanceof Error ? error : new Error(String(error)),
      );
      if (!ended.aborted) return onLook(reading);
    }
    return false;
  };

  return {
    look() {
      const mine = last.then(readNow);
      last = mine.catch(() => undefined);
      return mine;
    },
    restart: () => current.abort(),
  };
}
