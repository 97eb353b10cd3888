import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sitePatterns } from '../../src/background/site-patterns.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/shared/settings.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';
import { startBackground } from './start.ts';

const READABLE = ['*://*.kept.example/*', 'https://www.granted.example/*'];

test.each([
  [{}, { never: READABLE, again: [] }],
  [
    { pausedHosts: ['www.kept.example', 'granted.example'] },
    { never: [], again: ['*://*.kept.example/*', '*://*.granted.example/*'] },
  ],
  [
    { siteMode: 'only', allowedHosts: ['kept.example'] },
    { never: ['*://*.kept.example/*'], again: ['https://www.granted.example/*'] },
  ],
  [
    { siteMode: 'none', allowedHosts: ['kept.example'] },
    { never: [], again: READABLE },
  ],
] as const)('with %j the menu offers %j', (part, expected) => {
  const settings = { ...DEFAULT_SETTINGS, ...structuredClone(part) } as typeof DEFAULT_SETTINGS;
  expect(sitePatterns(settings, READABLE)).toEqual(expected);
});

test('leave to read everything is offered everywhere', () => {
  const settings = { ...DEFAULT_SETTINGS, pausedHosts: ['kept.example'] };
  expect(sitePatterns(settings, ['https://*/*']).never).toEqual(['https://*/*']);
});

describe('the menu', () => {
  let browser: FakeBrowser;
  beforeEach(async () => {
    browser = fakeBrowser();
    await startBackground(browser);
  });
  const click = (details: object, tab: object = { id: 1, title: 'Envoys meet' }) =>
    browser.contextMenus?.onClicked.fire(details, tab);
  const stored = async () => (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const asked = (name: string) => browser.calls.filter((call) => call.name === name);

  test('is made when the browser starts, and follows the settings', async () => {
    browser.runtime.onStartup.fire();
    await vi.waitFor(() => expect(asked('menu again')).toHaveLength(1));
    expect(asked('menu').map(({ details }) => details)).toMatchObject([
      { id: 'annotate', contexts: expect.arrayContaining(['page', 'action']) },
      { id: 'annotate-selection', contexts: ['selection'] },
      { id: 'never' },
      { id: 'again' },
    ]);
    expect(asked('menu again')[0]?.details).toEqual({ visible: false });
    await browser.storage.local.set({
      [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, pausedHosts: ['kept.example'] },
    });
    browser.storage.local.onChanged.fire({ [SETTINGS_KEY]: {} });
    await vi.waitFor(() => expect(asked('menu again')).toHaveLength(2));
    expect(asked('menu again')[1]?.details).toEqual({
      visible: true,
      documentUrlPatterns: ['*://*.kept.example/*'],
    });
    expect(asked('menu never')[1]?.details).toEqual({ visible: false });
  });

  test('switches a site off and on again', async () => {
    click({ menuItemId: 'never', pageUrl: 'https://www.kept.example/a' });
    await vi.waitFor(async () => expect(await stored()).toMatchObject({ pausedHosts: ['kept.example'] }));
    click({ menuItemId: 'again', pageUrl: 'https://kept.example/b' });
    await vi.waitFor(async () => expect(await stored()).toMatchObject({ pausedHosts: [] }));
  });

  test('a page without a host has no site to switch', async () => {
    click({ menuItemId: 'never', pageUrl: 'file:///a.html' });
    click({ menuItemId: 'never' });
    click({ menuItemId: 'never', pageUrl: 'https://kept.example/' });
    await vi.waitFor(async () => expect(await stored()).toMatchObject({ pausedHosts: ['kept.example'] }));
  });

  test('hands marked words to a page of their own', async () => {
    click({
      menuItemId: 'annotate-selection',
      selectionText: ' Envoys met. ',
      pageUrl: 'https://kept.example/a',
    });
    await vi.waitFor(() => expect(asked('createTab')).toHaveLength(1));
    const [, id] = /selection\.html\?id=([\w-]+)"/.exec(JSON.stringify(asked('createTab'))) ?? [];
    const key = `selection:${id}`;
    expect((await browser.storage.session.get(key))[key]).toEqual({
      text: 'Envoys met.',
      url: 'https://kept.example/a',
      title: 'Envoys meet',
    });
  });

  test('no words, no page', async () => {
    click({ menuItemId: 'annotate-selection', selectionText: '  ' });
    click({ menuItemId: 'never', pageUrl: 'https://kept.example/' });
    await vi.waitFor(async () => expect(await stored()).toBeDefined());
    expect(asked('createTab')).toEqual([]);
  });
});
