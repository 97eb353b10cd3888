import { browser } from '../shared/browser.ts';
import type { Note } from '../shared/notes.ts';
import { createQueue } from './queue.ts';
import { store } from './session-storage.ts';

/** `storage.session` key of the notes that the reader has just let go; they go with the browser. */
const KEY = 'droppedNotes';
/** As many as anybody takes back one after the other. */
const MOST = 20;

const queue = createQueue<typeof KEY>();

// Only this file writes this key, and the session's storage is emptied when the extension is updated.
const held = async (): Promise<Note[]> =>
  ((await browser.storage.session.get(KEY))[KEY] as Note[] | undefined) ?? [];

/** Keeps a note for the reader to take back. What is too much for the session's storage cannot be taken back. */
export function keepDropped(note: Note): Promise<void> {
  return queue.run(KEY, async () => {
    const list = [...(await held()).filter(({ id }) => id !== note.id), note].slice(-MOST);
    await store({ [KEY]: list }).catch(() => undefined);
  });
}

/** Hands one out, once. */
export function takeDropped(id: string): Promise<Note | undefined> {
  return queue.run(KEY, async () => {
    const list = await held();
    const found = list.find((note) => note.id === id);
    if (found) await browser.storage.session.set({ [KEY]: list.filter((note) => note !== found) });
    return found;
  });
}
