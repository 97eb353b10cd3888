import type { IDBPTransaction } from 'idb';
import { byAddress } from '../by-address.ts';
import { withDatabase } from '../database.ts';
import { MOST_READINGS, type Reading } from '../reading.ts';
import type { LibrarySchema } from '../schema.ts';
import type { SightingRecord } from '../sighting-record.ts';
import type { Holding } from './archive.ts';

/** How much of a file was new to the library. */
export interface Merged {
  articles: number;
  notes: number;
  corrections: number;
}

const STORES = ['articles', 'readings', 'statements', 'sightings', 'notes', 'corrections'] as const;

type Writing = IDBPTransaction<LibrarySchema, typeof STORES, 'readwrite'>;

/**
 * Takes what a file holds into the library, all of it or nothing. Of what both have, the newer stays; on a tie what is
 * here already.
 */
export function mergeHolding(theirs: Holding): Promise<Merged> {
  return writing((transaction) => merge(transaction, theirs));
}

/** Makes the library hold this and nothing else, or leaves it as it is. */
export async function replaceHolding(holding: Holding): Promise<void> {
  await writing(async (transaction) => {
    await Promise.all(STORES.map((name) => transaction.objectStore(name).clear()));
    return merge(transaction, holding);
  });
}

function writing<T>(write: (transaction: Writing) => Promise<T>): Promise<T> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    transaction.done.catch(() => undefined);
    try {
      const written = await write(transaction);
      await transaction.done;
      return written;
    } catch (error) {
      abort(transaction);
      throw error;
    }
  });
}

/** What was written before a write failed would stay otherwise. */
function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // The failed write has ended it already.
  }
}

async function merge(transaction: Writing, theirs: Holding): Promise<Merged> {
  const articles = await mergeArticles(transaction, theirs);
  await mergeStatements(transaction, theirs);
  await mergeWordings(transaction, theirs);
  const sightings = transaction.objectStore('sightings');
  for (const sighting of theirs.sightings)
    await sightings.put(mergedSighting(await sightings.get(sighting.id), sighting));
  return { articles, ...(await mergeOwn(transaction, theirs)) };
}

async function mergeArticles(transaction: Writing, theirs: Holding): Promise<number> {
  const articles = transaction.objectStore('articles');
  const statements = transaction.objectStore('statements');
  let taken = 0;
  for (const entry of theirs.articles) {
    const mine = await articles.get(entry.url);
    if (mine && mine.readAt >= entry.readAt) continue;
    await articles.put(entry);
    taken += 1;
    // What was said in it comes from the reading that stays.
    const before = await statements.index('url').getAllKeys(entry.url);
    await Promise.all(before.map((id) => statements.delete(id)));
  }
  return taken;
}

async function mergeStatements(transaction: Writing, theirs: Holding): Promise<void> {
  const statements = transaction.objectStore('statements');
  for (const [url, records] of byAddress(theirs.statements)) {
    if ((await statements.index('url').count(url)) > 0) continue;
    await Promise.all(records.map((record) => statements.put(record)));
  }
}

async function mergeWordings(transaction: Writing, theirs: Holding): Promise<void> {
  const readings = transaction.objectStore('readings');
  for (const [url, wordings] of byAddress(theirs.readings)) {
    const { put, drop } = mergedReadings(await readings.index('url').getAll(url), wordings);
    await Promise.all([
      ...drop.map((one) => readings.delete([one.url, one.readAt])),
      ...put.map((one) => readings.put(one)),
    ]);
  }
}

/** What the reader wrote and corrected. */
async function mergeOwn(
  transaction: Writing,
  theirs: Pick<Holding, 'notes' | 'corrections'>,
): Promise<Omit<Merged, 'articles'>> {
  const merged = { notes: 0, corrections: 0 };
  const notes = transaction.objectStore('notes');
  for (const note of theirs.notes) {
    const mine = await notes.get(note.id);
    if (mine && mine.modified >= note.modified) continue;
    await notes.put(note);
    merged.notes += 1;
  }
  const corrections = transaction.objectStore('corrections');
  for (const correction of theirs.corrections) {
    const mine = await corrections.get(correction.id);
    if (mine && mine.created >= correction.created) continue;
    await corrections.put(correction);
    merged.corrections += 1;
  }
  return merged;
}

/** The last wordings of one address, of both; which of them are to be put and which dropped. */
export function mergedReadings(
  mine: readonly Reading[],
  theirs: readonly Reading[],
): { put: Reading[]; drop: Reading[] } {
  const byMoment = new Map([...theirs, ...mine].map((one) => [one.readAt, one]));
  const kept = [...byMoment.values()].sort((a, b) => (a.readAt < b.readAt ? -1 : 1)).slice(-MOST_READINGS);
  return {
    put: kept.filter((one) => !mine.includes(one)),
    drop: mine.filter((one) => !kept.includes(one)),
  };
}

/** The newer of two, which belongs to the stories of both. */
function mergedSighting(mine: SightingRecord | undefined, theirs: SightingRecord): SightingRecord {
  if (!mine) return theirs;
  const newer = theirs.readAt > mine.readAt ? theirs : mine;
  return {
    ...newer,
    stories: [...new Set([...mine.stories, ...theirs.stories])],
    remembered: mine.remembered || theirs.remembered,
  };
}
