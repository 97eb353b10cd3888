import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser, type Storage } from '../shared/browser.ts';
import { type Area, EarlyContext } from './early/early.ts';

/** What a storage key holds: `undefined` until the first answer. */
export interface Stored<T> {
  value: T | undefined;
  /** Why the storage could not be read. */
  error: string | null;
}

/**
 * Calls back with what `key` holds now and after each change, until the signal aborts.
 *
 * @param isKnown whether what it holds now is known already, so that only changes are told
 */
export async function follow(
  area: Area,
  key: string,
  onValue: (value: unknown) => void,
  signal: AbortSignal,
  isKnown = false,
): Promise<void> {
  let changed = false;
  const listener = (changes: Record<string, Storage.StorageChange>, where: string) => {
    const change = changes[key];
    if (where !== area || change === undefined) return;
    changed = true;
    onValue(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  if (isKnown) return;
  const held = await browser.storage[area].get(key);
  // A change that came while we asked is newer than the answer.
  if (!changed && !signal.aborted) onValue(held[key]);
}

/**
 * Follows one key of extension storage.
 *
 * @param read makes a value of whatever is stored, also of nothing; a constant function
 */
export function useStored<T>(area: Area, key: string | null, read: (stored: unknown) => T): Stored<T> {
  const early = useContext(EarlyContext);
  const [stored, setStored] = useState<Stored<T>>(() => {
    const held = key === null ? undefined : early?.held(area, key);
    return { value: held && read(held.value), error: null };
  });
  // What was held early is the first value; of a key that comes back later it says nothing.
  const isFirst = useRef(true);
  // Before the first frame is drawn, not after it: the answer is what the reader waits for.
  useLayoutEffect(() => {
    const isKnown = isFirst.current && key !== null && early?.held(area, key) !== undefined;
    isFirst.current = false;
    if (key === null) return;
    const life = new AbortController();
    const onValue = (value: unknown) => setStored({ value: read(value), error: null });
    follow(area, key, onValue, life.signal, isKnown).catch((error) =>
      setStored({ value: read(undefined), error: String(error) }),
    );
    return () => life.abort();
  }, [area, key, read, early]);
  return stored;
}
