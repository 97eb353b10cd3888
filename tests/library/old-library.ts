import { type IDBPDatabase, openDB } from 'idb';

/** Makes the library as an earlier version made it, with one note, and closes it. */
export async function writeOldLibrary(version: 1 | 2 | 3, note: { url: string }): Promise<void> {
  const database: IDBPDatabase = await openDB('attache', version, {
    upgrade: (fresh) => {
      const articles = fresh.createObjectStore('articles', { keyPath: 'url' });
      if (version > 1) articles.createIndex('marks', 'marks', { multiEntry: true });
      if (version > 2) {
        const sightings = fresh.createObjectStore('sightings', { keyPath: 'id' });
        sightings.createIndex('url', 'url');
        sightings.createIndex('stories', 'stories', { multiEntry: true });
        sightings.createIndex('parties', 'parties', { multiEntry: true });
      }
    },
  });
  await database.put('articles', note);
  database.close();
}
