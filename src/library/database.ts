import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from './entry.ts';

const NAME = 'attache';
const VERSION = 1;

interface LibrarySchema extends DBSchema {
  articles: { key: string; value: Entry };
}

/**
 * Runs one task on the library's database. It is opened for each task, since the background may be stopped after
 * any of them, and closed again, so that a later version's upgrade never waits for us.
 */
export async function withDatabase<T>(
  task: (database: IDBPDatabase<LibrarySchema>) => Promise<T>,
): Promise<T> {
  const database = await openDB<LibrarySchema>(NAME, VERSION, {
    upgrade: (fresh) => void fresh.createObjectStore('articles', { keyPath: 'url' }),
  });
  try {
    return await task(database);
  } finally {
    database.close();
  }
}
