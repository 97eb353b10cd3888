import { browser } from '../shared/browser.ts';
import type { Correction, Note } from '../shared/notes.ts';
import { createQueue } from './queue.ts';
import { store } from './session-storage.ts';

/** What the reader has just let go, to be taken back. */
export interface Dropped<T> {
  /** What is too much for the session's storage cannot be taken back. */
  keep(one: T): Promise<void>;
  /** It stays kept, so that a background which is stopped while it is put back loses nothing. */
  find(id: string): Promise<T | undefined>;
}

/** As many as anybody takes back one after the other. */
const MOST = 20;

const queue = createQueue<string>();

/** The last few under one `storage.session` key; they go with the browser. */
function dropped<T extends { id: string }>(key: string): Dropped<T> {
  // Only this file writes these keys, and the session's storage is emptied when the extension is updated.
  const held = async (): Promise<T[]> =>
    ((await browser.storage.session.get(key))[key] as T[] | undefined) ?? [];
  return {
    keep: (one) =>
      queue.run(key, async () => {
        const list = [...(await held()).filter(({ id }) => id !== one.id), one].slice(-MOST);
        await store({ [key]: list }).catch(() => undefined);
      }),
    find: async (id) => (await held()).find((one) => one.id === id),
  };
}

export const droppedNotes = dropped<Note>('droppedNotes');
export const droppedCorrections = dropped<Correction>('droppedCorrections');
