import { withDatabase } from './database.ts';
import type { Entry } from './entry.ts';

/** The articles that were read last, the last first; at most so many. */
export function readLately(most: number): Promise<Entry[]> {
  return withDatabase(async (database) => {
    const found: Entry[] = [];
    const index = database.transaction('articles').store.index('readAt');
    let cursor = await index.openCursor(null, 'prev');
    while (cursor && found.length < most) {
      found.push(cursor.value);
      cursor = await cursor.continue();
    }
    return found;
  });
}
