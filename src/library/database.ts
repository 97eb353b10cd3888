import { type IDBPDatabase, openDB } from 'idb';
import type { LibrarySchema } from './schema.ts';
import { upgrade } from './upgrade.ts';

const NAME = 'attache';
const VERSION = 4;

/**
 * Runs one task on the library's database. It is opened for each task, since the background may be stopped after
 * any of them, and closed again, so that a later version's upgrade never waits for us.
 */
export async function withDatabase<T>(
  task: (database: IDBPDatabase<LibrarySchema>) => Promise<T>,
): Promise<T> {
  const database = await openDB<LibrarySchema>(NAME, VERSION, { upgrade });
  try {
    return await task(database);
  } finally {
    database.close();
  }
}
