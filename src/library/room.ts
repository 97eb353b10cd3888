import type { IDBPDatabase } from 'idb';
import type { LibrarySchema } from './schema.ts';

/** How much has had to make room for what is newer. */
export interface MadeRoom {
  readings: number;
  statements: number;
  articles: number;
}

const NONE: MadeRoom = { readings: 0, statements: 0, articles: 0 };

/** What goes first when there is no room, the oldest of each store first. */
const ORDER = ['readings', 'statements', 'articles'] as const satisfies (keyof MadeRoom)[];

/** How many go at once: enough that a full library is not emptied one by one. */
const AT_ONCE: Record<keyof MadeRoom, number> = { readings: 20, statements: 500, articles: 50 };

/** With less than this left, in bytes, room is made before the browser says no. */
const LEAST_LEFT = 2_000_000;

/**
 * Runs a write; as often as the browser has no room for it the oldest wordings go, then the oldest statements, then
 * the oldest articles, and it is run again.
 *
 * @throws what the write threw, where it was for another reason or where nothing is left that could go
 */
export async function makingRoom(
  database: IDBPDatabase<LibrarySchema>,
  write: () => Promise<void>,
): Promise<MadeRoom> {
  let made = (await isNearlyFull()) ? ((await dropOldest(database)) ?? NONE) : NONE;
  for (;;) {
    try {
      await write();
      return made;
    } catch (error) {
      const dropped = isFull(error) ? await dropOldest(database) : null;
      if (dropped === null) throw error;
      made = sumOf(made, dropped);
    }
  }
}

/** The oldest of the first store that holds any; null where all are empty. */
async function dropOldest(database: IDBPDatabase<LibrarySchema>): Promise<MadeRoom | null> {
  for (const name of ORDER) {
    const dropped = await dropOldestOf(database, name);
    if (dropped > 0) return { ...NONE, [name]: dropped };
  }
  return null;
}

async function dropOldestOf(database: IDBPDatabase<LibrarySchema>, name: keyof MadeRoom): Promise<number> {
  const most = AT_ONCE[name];
  const transaction = database.transaction(ORDER, 'readwrite');
  const keys =
    name === 'readings'
      ? await transaction.objectStore('readings').index('readAt').getAllKeys(null, most)
      : name === 'articles'
        ? await transaction.objectStore('articles').index('readAt').getAllKeys(null, most)
        : // Their keys begin with their days.
          await transaction.objectStore('statements').getAllKeys(null, most);
  const store = transaction.objectStore(name);
  await Promise.all(keys.map((key) => store.delete(IDBKeyRange.only(key))));
  await transaction.done;
  return keys.length;
}

async function isNearlyFull(): Promise<boolean> {
  // Where the browser does not tell, its refusal will.
  const { usage, quota } = (await globalThis.navigator?.storage?.estimate().catch(() => null)) ?? {};
  return usage !== undefined && quota !== undefined && quota > 0 && quota - usage < LEAST_LEFT;
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

/** What made room on two occasions. */
export const sumOf = (a: MadeRoom, b: MadeRoom): MadeRoom => ({
  readings: a.readings + b.readings,
  statements: a.statements + b.statements,
  articles: a.articles + b.articles,
});
