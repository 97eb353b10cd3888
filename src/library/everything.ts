import type { Holding } from './archive/archive.ts';
import { withDatabase } from './database.ts';

const STORES = ['articles', 'readings', 'statements', 'sightings', 'notes', 'corrections'] as const;

/** All that the library holds, read at one moment. */
export function readEverything(): Promise<Holding> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(STORES);
    const [articles, readings, statements, sightings, notes, corrections] = await Promise.all([
      transaction.objectStore('articles').getAll(),
      transaction.objectStore('readings').getAll(),
      transaction.objectStore('statements').getAll(),
      transaction.objectStore('sightings').getAll(),
      transaction.objectStore('notes').getAll(),
      transaction.objectStore('corrections').getAll(),
    ]);
    return { articles, readings, statements, sightings, notes, corrections };
  });
}

/** Empties the library. */
export function deleteEverything(): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    await Promise.all(STORES.map((name) => transaction.objectStore(name).clear()));
    await transaction.done;
  });
}

/** How much there is of everything. */
export function countEverything(): Promise<Record<keyof Holding, number>> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(STORES);
    const count = (name: keyof Holding): Promise<number> => transaction.objectStore(name).count();
    const [articles, readings, statements, sightings, notes, corrections] = await Promise.all([
      count('articles'),
      count('readings'),
      count('statements'),
      count('sightings'),
      count('notes'),
      count('corrections'),
    ]);
    return { articles, readings, statements, sightings, notes, corrections };
  });
}
