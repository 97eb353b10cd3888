import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import type { Entry } from './entry.ts';

const NAME = 'attache';
const VERSION = 2;

export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: Entry; indexes: { marks: number } };
}

/** Brings the database from any earlier version to this one. Nothing that is noted is lost. */
const upgrade: NonNullable<OpenDBCallbacks<LibrarySchema>['upgrade']> = (
  database,
  from,
  _to,
  transaction,
) => {
  const articles =
    from < 1
      ? database.createObjectStore('articles', { keyPath: 'url' })
      : transaction.objectStore('articles');
  // Notes of version 1 have no marks, so they stay out of this index.
  if (from < 2) articles.createIndex('marks', 'marks', { multiEntry: true });
};

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
