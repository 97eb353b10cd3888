import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, SETTINGS_KEY, type Settings } from '../../src/shared/settings.ts';
import { readSyncState, SYNC_STATE_KEY } from '../../src/shared/sync-state.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

/** A device of the reader's; all of them hear of what is in the one storage that the browser synchronises. */
interface Device {
  browser: FakeBrowser;
  settings: () => Promise<Settings>;
  change: (part: Partial<Settings>) => Promise<void>;
  problem: () => Promise<string | null>;
}

let devices: Device[];
let cloud: FakeBrowser['storage']['sync'];
/** Everything that was written into the storage that travels. */
let sent: unknown[];

beforeEach(() => {
  devices = [];
  sent = [];
  cloud = fakeBrowser().storage.sync;
});

async function device(): Promise<Device> {
  const browser = fakeBrowser();
  const { local } = browser.storage;
  const stored = async (area: typeof local, key: string) => (await area.get(key))[key];
  /** Storage tells of a change as browsers do, after it was made. */
  const telling = (area: typeof local, tell: (change: object) => void): typeof local => ({
    ...area,
    set: async (values) => {
      const [key = ''] = Object.keys(values);
      const oldValue = await stored(area, key);
      await area.set(values);
      tell({ [key]: { oldValue, newValue: await stored(area, key) } });
    },
    remove: async (names) => {
      await area.remove(names);
      tell(Object.fromEntries([names].flat().map((name) => [name, { oldValue: {} }])));
    },
  });
  browser.storage.local = telling(local, (change) => local.onChanged.fire(change));
  const shared = telling(cloud, (change) => cloud.onChanged.fire(change));
  browser.storage.sync = {
    ...shared,
    set: async (values) => {
      sent.push(values);
      await shared.set(values);
    },
  };
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  const { syncSettings } = await import('../../src/background/sync-settings.ts');
  syncSettings();
  const made: Device = {
    browser,
    settings: async () => readSettings(await stored(local, SETTINGS_KEY)),
    change: async (part) =>
      browser.storage.local.set({ [SETTINGS_KEY]: { ...(await made.settings()), ...part } }),
    problem: async () => readSyncState(await stored(local, SYNC_STATE_KEY)).problem,
  };
  devices.push(made);
  return made;
}

const inCloud = async () => (await cloud.get(SETTINGS_KEY))[SETTINGS_KEY];

test('nothing leaves the device of a reader who did not ask for it', async () => {
  const one = await device();
  await one.change({ palette: 'plain', pausedHosts: ['a.example'] });
  one.browser.runtime.onStartup.fire();
  const other = await device();
  await other.change({ sync: true });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(JSON.stringify(sent)).not.toContain('a.example');
  expect((await one.settings()).palette).toBe('plain');
});

test('a change goes to the other devices, with the lists, and comes back from them', async () => {
  const [one, other] = [await device(), await device()];
  await one.change({ sync: true, palette: 'plain', pausedHosts: ['a.example'], remember: true });
  await vi.waitFor(async () => expect(await inCloud()).toBeDefined());
  await other.change({ sync: true });
  await vi.waitFor(async () =>
    expect(await other.settings()).toMatchObject({ palette: 'plain', pausedHosts: ['a.example'] }),
  );
  // What is kept of what was read is each device's own matter.
  expect((await other.settings()).remember).toBe(false);
  await other.change({ textSize: 130 });
  await vi.waitFor(async () =>
    expect(await one.settings()).toMatchObject({ palette: 'plain', textSize: 130, remember: true }),
  );
});

test('each change is sent once: no echo of it goes round', async () => {
  const [one, other] = [await device(), await device()];
  await one.change({ sync: true });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  await other.change({ sync: true });
  await one.change({ palette: 'strong' });
  await vi.waitFor(async () => expect((await other.settings()).palette).toBe('strong'));
  await other.change({ palette: 'quiet' });
  await vi.waitFor(async () => expect((await one.settings()).palette).toBe('quiet'));
  await one.change({ textSize: 85 });
  await vi.waitFor(async () => expect((await other.settings()).textSize).toBe(85));
  expect(sent).toHaveLength(4);
});

test('rubbish is not taken over, and the next change replaces it', async () => {
  const one = await device();
  await one.change({ sync: true, palette: 'quiet' });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  await cloud.set({ [SETTINGS_KEY]: { at: 'later', settings: 'none' } });
  cloud.onChanged.fire({ [SETTINGS_KEY]: { newValue: await inCloud() } });
  await one.change({ palette: 'strong' });
  await vi.waitFor(async () => expect(await inCloud()).toMatchObject({ settings: { palette: 'strong' } }));
  expect((await one.settings()).palette).toBe('strong');
});

test('a browser that has no room says so, and takes the settings when it has', async () => {
  const one = await device();
  cloud.room = 10;
  const { set } = cloud;
  cloud.set = async (values) => {
    if (cloud.room === 10) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    await set(values);
  };
  const two = await device();
  await two.change({ sync: true, palette: 'plain' });
  await vi.waitFor(async () => expect(await two.problem()).toContain('quota exceeded'));
  expect(await one.settings()).toEqual(DEFAULT_SETTINGS);
  expect((await two.settings()).palette).toBe('plain');
  cloud.room = Number.POSITIVE_INFINITY;
  two.browser.runtime.onStartup.fire();
  await vi.waitFor(async () => expect(await inCloud()).toMatchObject({ settings: { palette: 'plain' } }));
  await vi.waitFor(async () => expect(await two.problem()).toBeNull());
});

test('whoever switches it off leaves no copy behind, and is left alone', async () => {
  const one = await device();
  await one.change({ sync: true });
  await vi.waitFor(async () => expect(await inCloud()).toBeDefined());
  await one.change({ sync: false });
  await vi.waitFor(async () => expect(await inCloud()).toBeUndefined());
  const other = await device();
  await other.change({ sync: true, palette: 'plain' });
  await vi.waitFor(async () => expect(await inCloud()).toBeDefined());
  expect((await one.settings()).palette).toBe('standard');
});
