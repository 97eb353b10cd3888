import type { IDBPTransaction } from 'idb';
import { withDatabase } from './database.ts';
import type { Entry } from './entry.ts';
import { type Reading, withReading } from './reading.ts';
import { type MadeRoom, makingRoom } from './room.ts';
import type { LibrarySchema } from './schema.ts';
import type { StatementRecord } from './statement-record.ts';

/** All that is noted of an article when it is read. */
export interface ReadArticle {
  entry: Entry;
  text: string;
  statements: readonly StatementRecord[];
}

/**
 * Notes an article, its wording if that is a new one, and what is said in it; what was said at its address before
 * gives way. All of it or nothing is noted. Where there is no room the oldest makes some.
 *
 * @returns what had to make room
 */
export function noteReading({ entry, text, statements }: ReadArticle): Promise<MadeRoom> {
  const { url, readAt, title } = entry;
  return withDatabase((database) =>
    makingRoom(database, async () => {
      const transaction = database.transaction(['articles', 'readings', 'statements'], 'readwrite');
      transaction.done.catch(ignore);
      // A write that fails fails the transaction, which knows why.
      void transaction.objectStore('articles').put(entry).catch(ignore);
      try {
        await keepWording(transaction, { url, readAt, title, text });
        await replaceStatements(transaction, url, statements);
      } catch (error) {
        await transaction.done;
        throw error;
      }
      await transaction.done;
    }),
  );
}

type Writing = IDBPTransaction<LibrarySchema, ('articles' | 'readings' | 'statements')[], 'readwrite'>;

async function keepWording(transaction: Writing, next: Reading): Promise<void> {
  const store = transaction.objectStore('readings');
  const held = await store.index('url').getAll(next.url);
  const kept = withReading(held, next);
  for (const { url, readAt } of held.filter((one) => !kept.includes(one)))
    void store.delete([url, readAt]).catch(ignore);
  for (const reading of kept.filter((one) => !held.includes(one))) void store.put(reading).catch(ignore);
}

async function replaceStatements(
  transaction: Writing,
  url: string,
  statements: readonly StatementRecord[],
): Promise<void> {
  const store = transaction.objectStore('statements');
  for (const id of await store.index('url').getAllKeys(url)) void store.delete(id).catch(ignore);
  for (const statement of statements) void store.put(statement).catch(ignore);
}

const ignore = (): void => undefined;
