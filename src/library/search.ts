import type { IDBPDatabase } from 'idb';
import { withDatabase } from './database.ts';
import type { LibrarySchema } from './schema.ts';
import type { StatementRecord } from './statement-record.ts';
import { wordsIn } from './words.ts';

/** What is searched for: words that must be there, the last of which may be the beginning of one. */
export interface Query {
  words: string[];
  prefix: string;
}

/** The statements that have all the words, latest first. */
export interface FoundStatements {
  /** The first of them. */
  statements: StatementRecord[];
  /** How many there are in all. */
  total: number;
}

/** Reads what the reader has typed; null where there is no word in it. A blank behind the last word ends it. */
export function queryOf(typed: string): Query | null {
  const words = wordsIn(typed).map(({ word }) => word);
  const last = words.at(-1);
  return last === undefined ? null : { words: [...new Set(words.slice(0, -1))], prefix: last };
}

/** Whether a folded word is one that is searched for. */
export function isSought({ words, prefix }: Query, word: string): boolean {
  return word.startsWith(prefix) || words.includes(word);
}

/** Whether these folded words are all that is searched for, or more. */
export function hasAll(query: Query, words: readonly string[]): boolean {
  return (
    query.words.every((wanted) => words.includes(wanted)) &&
    words.some((word) => word.startsWith(query.prefix))
  );
}

/** Greater than every letter. */
const BEHIND_ALL = '\uffff';

/**
 * Finds what was said. Only keys are compared, and they sort by day, so that no more statements are read than are
 * shown.
 *
 * @param most how many are wanted
 */
export function findStatements(query: Query, most: number): Promise<FoundStatements> {
  return withDatabase(async (database) => {
    const ranges = [
      ...query.words.map((word) => IDBKeyRange.only(word)),
      IDBKeyRange.bound(query.prefix, `${query.prefix}${BEHIND_ALL}`),
    ];
    const keys = await keysInAll(database, ranges);
    const shown = keys.sort().reverse().slice(0, most);
    const store = database.transaction('statements').store;
    const statements = await Promise.all(shown.map((id) => store.get(id)));
    return { statements: statements.filter((one) => one !== undefined), total: keys.length };
  });
}

async function keysInAll(
  database: IDBPDatabase<LibrarySchema>,
  ranges: readonly IDBKeyRange[],
): Promise<string[]> {
  const index = database.transaction('statements').store.index('words');
  const found = await Promise.all(ranges.map((range) => index.getAllKeys(range)));
  const [fewest = [], ...others] = found.map((keys) => new Set(keys)).sort((a, b) => a.size - b.size);
  return [...fewest].filter((key) => others.every((keys) => keys.has(key)));
}
