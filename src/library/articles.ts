import { withDatabase } from './database.ts';
import { type Entry, entryUrl } from './entry.ts';

/** The note of the article at this address, if there is one. */
export function findArticle(url: string): Promise<Entry | undefined> {
  return withDatabase((database) => database.get('articles', entryUrl(url)));
}

/** With more notes behind one mark it is a line that a site puts under every article. */
const MOST_BY_MARK = 50;
/** Whoever shares fewer marks than so many others is no copy. */
const MOST_CANDIDATES = 24;

/**
 * The notes whose articles may be the one with these marks, those first that share the most; at most
 * {@link MOST_CANDIDATES}. It is the caller's to look at their fingerprints.
 */
export function findByMarks(marks: readonly number[]): Promise<Entry[]> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('articles');
    const index = store.index('marks');
    const found = await Promise.all(marks.map((mark) => index.getAllKeys(mark, MOST_BY_MARK)));
    const shared = new Map<string, number>();
    for (const url of found.flat()) shared.set(url, (shared.get(url) ?? 0) + 1);
    const likeliest = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
    const entries = await Promise.all(likeliest.map(([url]) => store.get(url)));
    return entries.filter((entry) => entry !== undefined);
  });
}

/** Forgets every article, and what was noted of its meetings unless it is of a story that the reader follows. */
export async function forgetAllArticles(): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction(['articles', 'sightings'], 'readwrite');
    await transaction.objectStore('articles').clear();
    for await (const cursor of transaction.objectStore('sightings').iterate()) {
      if (cursor.value.stories.length === 0) await cursor.delete();
      else await cursor.update({ ...cursor.value, remembered: false });
    }
    await transaction.done;
  });
}
