import { withDatabase } from './database.ts';
import { type Entry, entryUrl } from './entry.ts';
import type { Reading } from './reading.ts';
import type { SightingRecord } from './sighting-record.ts';
import type { StatementRecord } from './statement-record.ts';

/** All that the library held of one article, for {@link restoreArticle}. */
export interface ForgottenArticle {
  entry: Entry | null;
  readings: Reading[];
  statements: StatementRecord[];
  sightings: SightingRecord[];
}

const STORES = ['articles', 'readings', 'statements', 'sightings'] as const;

/**
 * Forgets the article at an address, its wordings and what was said in it. What it told of a story that the reader
 * follows stays with the story, and the reader's own notes stay too.
 */
export function forgetArticle(address: string): Promise<ForgottenArticle> {
  const url = entryUrl(address);
  return withDatabase(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    const articles = transaction.objectStore('articles');
    const readings = transaction.objectStore('readings');
    const statements = transaction.objectStore('statements');
    const sightings = transaction.objectStore('sightings');
    const held: ForgottenArticle = {
      entry: (await articles.get(url)) ?? null,
      readings: await readings.index('url').getAll(url),
      statements: await statements.index('url').getAll(url),
      sightings: await sightings.index('url').getAll(url),
    };
    await Promise.all([
      articles.delete(url),
      ...held.readings.map((one) => readings.delete([one.url, one.readAt])),
      ...held.statements.map(({ id }) => statements.delete(id)),
      ...held.sightings.map((one) =>
        one.stories.length === 0 ? sightings.delete(one.id) : sightings.put({ ...one, remembered: false }),
      ),
    ]);
    await transaction.done;
    return held;
  });
}

/** Takes back what {@link forgetArticle} did. */
export function restoreArticle({ entry, readings, statements, sightings }: ForgottenArticle): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    await Promise.all([
      ...(entry ? [transaction.objectStore('articles').put(entry)] : []),
      ...readings.map((one) => transaction.objectStore('readings').put(one)),
      ...statements.map((one) => transaction.objectStore('statements').put(one)),
      ...sightings.map((one) => transaction.objectStore('sightings').put(one)),
    ]);
    await transaction.done;
  });
}
