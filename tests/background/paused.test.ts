import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/shared/settings.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';
import { ARTICLE, reportOf, startBackground } from './start.ts';

let browser: FakeBrowser;
beforeEach(async () => {
  browser = fakeBrowser();
  browser.tabIds.add(1);
  browser.tabIds.add(2);
  await startBackground(browser);
  await browser.storage.session.set({
    'tab:1': { state: 'annotated', article: ARTICLE },
    'tab:2': { state: 'annotated', article: { ...ARTICLE, url: 'https://other.example/b' } },
  });
});

const paused = (pausedHosts: string[]) => ({ ...DEFAULT_SETTINGS, pausedHosts });
const change = (oldValue: unknown, newValue: unknown, area: 'local' | 'sync' = 'local') =>
  browser.storage[area].onChanged.fire({ [SETTINGS_KEY]: { oldValue, newValue } });

test('a site that is switched off is forgotten, the others are not', async () => {
  change(paused([]), paused(['kept.example']));
  await vi.waitFor(async () => expect(await reportOf(browser, 1)).toBeUndefined());
  expect(await reportOf(browser, 2)).toMatchObject({ state: 'annotated' });
});

test('a site that was off before, or a change elsewhere, changes nothing', async () => {
  change(paused(['kept.example']), paused(['kept.example']));
  change(paused([]), paused(['kept.example']), 'sync');
  change(paused([]), paused(['other.example']));
  await vi.waitFor(async () => expect(await reportOf(browser, 2)).toBeUndefined());
  expect(await reportOf(browser, 1)).toMatchObject({ state: 'annotated' });
});
