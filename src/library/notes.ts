import type { Note } from '../shared/notes.ts';
import { withDatabase } from './database.ts';
import { entryUrl } from './entry.ts';

// The reader made these, so they are kept whether or not the library remembers what is read.

/** Every note, in no order. */
export function allNotes(): Promise<Note[]> {
  return withDatabase((database) => database.getAll('notes'));
}

/** The notes on the article at this address. */
export function notesAt(url: string): Promise<Note[]> {
  return withDatabase((database) => database.getAllFromIndex('notes', 'url', entryUrl(url)));
}

/** The note with this id, if it is kept. */
export function findNote(id: string): Promise<Note | undefined> {
  return withDatabase((database) => database.get('notes', id));
}

/** Keeps notes; each takes the place of the one with its id. */
export function putNotes(notes: readonly Note[]): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('notes', 'readwrite');
    await Promise.all(notes.map((note) => transaction.store.put(note)));
    await transaction.done;
  });
}

/** Lets go of notes; where there is none with an id nothing happens. */
export function removeNotes(ids: readonly string[]): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('notes', 'readwrite');
    await Promise.all(ids.map((id) => transaction.store.delete(id)));
    await transaction.done;
  });
}

/** Lets go of every note. */
export function clearNotes(): Promise<void> {
  return withDatabase((database) => database.clear('notes'));
}
