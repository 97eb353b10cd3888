import { browser } from '../shared/browser.ts';
import { say } from '../shared/browser-words.ts';

/** What is kept only to save work; it goes first where room is needed. */
export const SPARE_PREFIX = 'analysis:';
/** With the number of a tab it makes the key of that tab's report. */
export const TAB_PREFIX = 'tab:';
/** Characters of a record; browsers give all of them together ten million bytes. */
const LARGEST = 4_000_000;

/**
 * Writes into the session's storage, to which browsers give about 10 MB. Where it is full, what is spare makes way
 * for the record, and then the other tabs' reports.
 *
 * @returns rejects where the record does not fit even so
 */
export async function store(record: Readonly<Record<string, unknown>>): Promise<void> {
  const { session } = browser.storage;
  // Nothing makes way for what would not fit into an empty storage.
  if (JSON.stringify(record).length > LARGEST) throw new Error(say('tooMuch'));
  for (const prefix of [SPARE_PREFIX, TAB_PREFIX]) {
    try {
      await session.set(record);
      return;
    } catch {
      const held = await sessionKeys();
      await session.remove(held.filter((key) => key.startsWith(prefix) && !(key in record)));
    }
  }
  await session.set(record);
}

/** Newer browsers tell the keys alone (Chrome 130, Firefox 143). */
interface KeysAlone {
  getKeys?: () => Promise<string[]>;
}

/** The keys of all that the session's storage holds, which may be megabytes. */
export async function sessionKeys(): Promise<string[]> {
  const { session } = browser.storage;
  // The polyfill's types are older.
  const { getKeys } = session as KeysAlone;
  return getKeys ? getKeys.call(session) : Object.keys(await session.get(null));
}
