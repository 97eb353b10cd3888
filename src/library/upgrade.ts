import type { OpenDBCallbacks } from 'idb';
import type { LibrarySchema } from './schema.ts';

/** Brings the database from any earlier version to the last. Nothing that is noted is lost. */
export const upgrade: NonNullable<OpenDBCallbacks<LibrarySchema>['upgrade']> = (
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
  if (from < 3) {
    const sightings = database.createObjectStore('sightings', { keyPath: 'id' });
    sightings.createIndex('url', 'url');
    sightings.createIndex('stories', 'stories', { multiEntry: true });
    sightings.createIndex('parties', 'parties', { multiEntry: true });
  }
  if (from < 4) {
    articles.createIndex('readAt', 'readAt');
    const readings = database.createObjectStore('readings', { keyPath: ['url', 'readAt'] });
    readings.createIndex('url', 'url');
    readings.createIndex('readAt', 'readAt');
    const statements = database.createObjectStore('statements', { keyPath: 'id' });
    statements.createIndex('url', 'url');
    statements.createIndex('words', 'words', { multiEntry: true });
    database.createObjectStore('notes', { keyPath: 'id' }).createIndex('url', 'url');
    database.createObjectStore('corrections', { keyPath: 'id' }).createIndex('url', 'url');
  }
};
