import 'fake-indexeddb/auto';
import type { IDBPDatabase } from 'idb';
import { vi } from 'vitest';
import type { LibrarySchema } from '../../src/library/schema.ts';
import type { Analysis } from '../../src/shared/analysis.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';
import { send } from './start.ts';

/** A background between its start and the moment when the browser ends it. */
export interface Life {
  /** What it sees of the browser; its events are its own. */
  browser: FakeBrowser;
  /** Resolves when it has come to its end. */
  ended: Promise<void>;
  /** What it answers; null where it was ended before. */
  ask(call: string, input: unknown, sender: unknown): Promise<unknown>;
}

/** What an ended background waits for. */
const never = new Promise<never>(() => undefined);

let databaseWrites = 0;
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (stores, mode, options) {
  if (mode === 'readwrite') databaseWrites += 1;
  return transaction.call(this, stores, mode, options);
};

/**
 * Starts the background anew in a browser whose storage, tabs and scripts are those of `world`. It is ended when it has
 * changed something there so many times: what it has begun by then takes place, but it hears of nothing any more.
 */
export async function startLife(world: FakeBrowser, changes: number, analysis: Analysis): Promise<Life> {
  let left = changes;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const gate =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>, changed: (...args: A) => () => boolean) =>
    async (...args: A): Promise<R> => {
      if (left > 0) {
        const hasChanged = changed(...args);
        const done = await act(...args);
        if (hasChanged()) left -= 1;
        if (left > 0) return done;
      }
      end();
      return never;
    };
  const always = (isChange: boolean) => () => () => isChange;
  const gated = <T extends object>(acts: T): T =>
    Object.fromEntries(
      Object.entries(acts).map(([name, act]) => [
        name,
        typeof act === 'function' ? gate(act, always(!/^get/.test(name))) : act,
      ]),
    ) as T;
  const own = fakeBrowser();
  const { session, local, sync } = world.storage;
  const browser: FakeBrowser = {
    ...own,
    storage: { ...own.storage, session: gated(session), local: gated(local), sync: gated(sync) },
    tabs: {
      ...own.tabs,
      get: gate(world.tabs.get, always(false)),
      query: gate(world.tabs.query, always(false)),
      sendMessage: gate(
        world.tabs.sendMessage,
        (_tab, { call }) =>
          () =>
            call !== 'ping',
      ),
    },
    action: gated(world.action),
    scripting: gated(world.scripting),
    permissions: { ...own.permissions, getAll: gate(world.permissions.getAll, always(false)) },
  };
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  const analyst = { analyze: () => analysis, readsLanguage: () => true };
  vi.doMock('../../src/background/analyst.ts', () => ({ theAnalyst: async () => analyst }));
  const { withDatabase } = await vi.importActual<typeof import('../../src/library/database.ts')>(
    '../../src/library/database.ts',
  );
  const use = (task: (database: IDBPDatabase<LibrarySchema>) => Promise<unknown>) => withDatabase(task);
  const gatedDatabase = gate(use, () => {
    const before = databaseWrites;
    return () => databaseWrites > before;
  });
  vi.doMock('../../src/library/database.ts', () => ({ withDatabase: gatedDatabase }));
  await import('../../src/background/main.ts');
  return {
    browser,
    ended,
    ask: (call, input, sender) =>
      Promise.race([send(browser, { call, input }, sender), ended.then(() => null)]),
  };
}
