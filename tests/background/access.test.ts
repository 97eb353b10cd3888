import { beforeEach, expect, test } from 'vitest';
import { GRANTS_KEY, type Grants, readGrants } from '../../src/shared/grants.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';
import { startBackground } from './start.ts';

const KEPT = '*://*.kept.example/*';
let browser: FakeBrowser;

beforeEach(async () => {
  browser = fakeBrowser();
  await startBackground(browser);
});

const held = async (): Promise<Grants> =>
  readGrants((await browser.storage.local.get(GRANTS_KEY))[GRANTS_KEY]);
/** Fires an event and waits until its outcome is in the storage. */
const after = (fire: () => void, expected: Partial<Grants>) => {
  fire();
  return expect.poll(held).toMatchObject(expected);
};

test('what is granted when the extension is installed is noted, and what is not is no loss', async () => {
  browser.granted = [];
  await after(() => browser.runtime.onInstalled.fire({ reason: 'install' }), { kept: [KEPT] });
  expect(await held()).toEqual({ granted: [], lost: [], kept: [KEPT] });
});

test('what an update took away is lost until it is granted again', async () => {
  browser.granted = [KEPT, 'https://own.example/*'];
  await after(() => browser.runtime.onInstalled.fire({ reason: 'install' }), { granted: browser.granted });
  browser.granted = [KEPT];
  await after(() => browser.runtime.onInstalled.fire({ reason: 'update' }), {
    granted: [KEPT],
    lost: ['https://own.example/*'],
  });
  await after(() => browser.permissions.onAdded.fire({ origins: ['https://own.example/*'] }), { lost: [] });
});

test('a kept host that came with an update and was not granted is lost', async () => {
  await browser.storage.local.set({
    [GRANTS_KEY]: { granted: [], lost: [], kept: ['*://*.older.example/*'] },
  });
  await after(() => browser.runtime.onStartup.fire(), { lost: [KEPT] });
});

test('what the reader takes back is no loss', async () => {
  browser.granted = [KEPT];
  await after(() => browser.runtime.onStartup.fire(), { granted: [KEPT] });
  await after(() => browser.permissions.onRemoved.fire({ origins: [KEPT] }), { granted: [] });
  browser.granted = [];
  await after(() => browser.runtime.onStartup.fire(), { granted: [], lost: [] });
});
