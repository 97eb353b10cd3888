/** An event of the browser, which a test fires itself. */
export interface FakeEvent {
  addListener(listener: (...details: never[]) => unknown): void;
  removeListener(listener: (...details: never[]) => unknown): void;
  /** What the listeners answered, in the order in which they were added. */
  fire(...details: unknown[]): unknown[];
}

function fakeEvent(): FakeEvent {
  const listeners = new Set<(...details: unknown[]) => unknown>();
  return {
    // What a listener expects is between it and the test that fires the event.
    addListener: (listener) => void listeners.add(listener as (...details: unknown[]) => unknown),
    removeListener: (listener) => void listeners.delete(listener as (...details: unknown[]) => unknown),
    fire: (...details) => [...listeners].map((listener) => listener(...details)),
  };
}

/** A storage area. JSON goes in and comes out, as in the browsers. */
function fakeArea() {
  const held = new Map<string, string>();
  const area = {
    onChanged: fakeEvent(),
    /** Writes are refused where the area would hold more characters than this. */
    room: Number.POSITIVE_INFINITY,
    get: async (key: string | null): Promise<Record<string, unknown>> =>
      Object.fromEntries(
        [...held]
          .filter(([name]) => key === null || name === key)
          .map(([name, json]) => [name, JSON.parse(json)]),
      ),
    set: async (values: Record<string, unknown>): Promise<void> => {
      const after = new Map([
        ...held,
        ...Object.entries(values).map(([k, v]) => [k, JSON.stringify(v)] as const),
      ]);
      if ([...after.values()].join('').length > area.room) throw new Error('quota exceeded');
      for (const [name, json] of after) held.set(name, json);
    },
    remove: async (names: string | string[]): Promise<void> => {
      for (const name of [names].flat()) held.delete(name);
    },
    /** Older browsers have no such function. */
    getKeys: (async () => [...held.keys()]) as (() => Promise<string[]>) | undefined,
  };
  return area;
}

const EXTENSION = 'extension://attache/';

interface RegisteredScript {
  id: string;
  matches: string[];
}

/**
 * The few pieces of a browser that the background uses. A test says what pages answer (`pages`) and reads what was
 * asked of the browser (`calls`).
 */
export function fakeBrowser() {
  const calls: { name: string; details: unknown }[] = [];
  const note = (name: string) => async (details: unknown) => void calls.push({ name, details });
  type Page = (message: { call: string; input: unknown }) => unknown;
  /** What the content script of a tab's page answers; a tab without one has no receiver. */
  const pages = new Map<number, Page>();
  /** The same for the frames of tab 1, by their numbers. */
  const frames = new Map<number, Page>();
  const fake = {
    calls,
    pages,
    frames,
    badges: new Map<number, string>(),
    /** Tabs that exist, besides those with a content script. */
    tabIds: new Set<number>(),
    /** Those of them that are in private windows. */
    privateTabs: new Set<number>(),
    granted: [] as string[],
    /** Content scripts besides the one of the manifest. */
    registered: [] as RegisteredScript[],
    injected: async (_tabId: number): Promise<void> => {
      throw new Error('no access to this page');
    },
    runtime: {
      id: 'attache',
      onMessage: fakeEvent(),
      onInstalled: fakeEvent(),
      onStartup: fakeEvent(),
      getURL: (path: string) => EXTENSION + path,
      getManifest: () => ({
        content_scripts: [
          { matches: ['*://*.kept.example/*'], js: ['page.js'], css: [`${EXTENSION}page.css`] },
        ],
      }),
    },
    storage: { session: fakeArea(), local: fakeArea(), sync: fakeArea() },
    tabs: {
      onRemoved: fakeEvent(),
      onUpdated: fakeEvent(),
      get: async (id: number) => {
        if (!pages.has(id) && !fake.tabIds.has(id)) throw new Error('no such tab');
        return { id, incognito: fake.privateTabs.has(id) };
      },
      query: async () => [...fake.tabIds].map((id) => ({ id })),
      create: note('createTab'),
      sendMessage: async (
        id: number,
        message: { call: string; input: unknown },
        { frameId }: { frameId: number },
      ) => {
        const page = frameId === 0 ? pages.get(id) : frames.get(frameId);
        if (!page) throw new Error('Receiving end does not exist');
        const name = frameId === 0 ? 'tab' : `frame ${frameId}`;
        calls.push({ name: `${name} ${message.call}`, details: message.input });
        return page(message);
      },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        void fake.badges.set(tabId, text),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    scripting: {
      insertCSS: note('insertCSS'),
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        await fake.injected(target.tabId);
        calls.push({ name: 'executeScript', details: files });
        return [0, ...frames.keys()].map((frameId) => ({ frameId }));
      },
      getRegisteredContentScripts: async () => [...fake.registered],
      unregisterContentScripts: async () => {
        fake.registered = [];
      },
      registerContentScripts: async (scripts: RegisteredScript[]) => {
        if (fake.registered.length > 0) throw new Error('duplicate script');
        fake.registered = scripts;
      },
      updateContentScripts: async (scripts: RegisteredScript[]) => {
        if (fake.registered.length === 0) throw new Error('nonexistent script');
        fake.registered = scripts;
      },
    },
    permissions: {
      onAdded: fakeEvent(),
      onRemoved: fakeEvent(),
      getAll: async () => ({ origins: fake.granted }),
    },
    commands: { onCommand: fakeEvent() } as { onCommand: FakeEvent } | undefined,
    contextMenus: {
      onClicked: fakeEvent(),
      removeAll: async () => undefined,
      create: (details: unknown) => void calls.push({ name: 'menu', details }),
      update: async (id: string, details: unknown) => void calls.push({ name: `menu ${id}`, details }),
    } as
      | {
          onClicked: FakeEvent;
          removeAll(): Promise<undefined>;
          create(details: unknown): void;
          update(id: string, details: unknown): Promise<undefined>;
        }
      | undefined,
    i18n: { getMessage: (key: string) => key },
  };
  return fake;
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** A content script's sender, in the page that tab 1 shows. */
export const PAGE = {
  id: 'attache',
  url: 'https://kept.example/a',
  frameId: 0,
  tab: { id: 1, incognito: false },
};

/** The popup's sender. */
export const POPUP = { id: 'attache', url: `${EXTENSION}popup.html` };
