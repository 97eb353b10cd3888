import type { Correction } from '../shared/notes.ts';
import { withDatabase } from './database.ts';
import { entryUrl } from './entry.ts';

// The reader made these, so they are kept whether or not the library remembers what is read.

/** Every correction, in no order. */
export function allCorrections(): Promise<Correction[]> {
  return withDatabase((database) => database.getAll('corrections'));
}

/** The corrections on the article at this address. */
export function correctionsAt(url: string): Promise<Correction[]> {
  return withDatabase((database) => database.getAllFromIndex('corrections', 'url', entryUrl(url)));
}

/** The correction with this id, if it is kept. */
export function findCorrection(id: string): Promise<Correction | undefined> {
  return withDatabase((database) => database.get('corrections', id));
}

/** Keeps corrections; each takes the place of the one with its id. */
export function putCorrections(corrections: readonly Correction[]): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('corrections', 'readwrite');
    await Promise.all(corrections.map((correction) => transaction.store.put(correction)));
    await transaction.done;
  });
}

/** Lets go of corrections; where there is none with an id nothing happens. */
export function removeCorrections(ids: readonly string[]): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('corrections', 'readwrite');
    await Promise.all(ids.map((id) => transaction.store.delete(id)));
    await transaction.done;
  });
}

/** Lets go of every correction. */
export function clearCorrections(): Promise<void> {
  return withDatabase((database) => database.clear('corrections'));
}
