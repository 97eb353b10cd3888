import { useEffect, useState } from 'preact/hooks';
import { reason } from '../surface/reason.ts';

/** What was read from the library: `undefined` until it has come. */
export interface Loaded<T> {
  value: T | undefined;
  /** Why it could not be read. */
  error: string | null;
}

/**
 * Reads something from the library, anew whenever one of `keys` changes; until the new has come the old stays.
 *
 * @param keys all that `load` depends on
 */
export function useLoaded<T>(load: () => Promise<T>, keys: readonly unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ value: undefined, error: null });
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setLoaded({ value, error: null }),
      (error) => isWanted && setLoaded(({ value }) => ({ value, error: reason(error) })),
    );
    return () => {
      isWanted = false;
    };
  }, keys);
  return loaded;
}
