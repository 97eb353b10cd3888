import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser, POPUP } from './fake-browser.ts';
import { reportOf, send, startBackground } from './start.ts';

let browser: FakeBrowser;
beforeEach(async () => {
  browser = fakeBrowser();
  browser.tabIds.add(1);
  await startBackground(browser);
});

const annotate = (tabId = 1) => send(browser, { call: 'annotate', input: { tabId } }, POPUP);
const asked = () => browser.calls.map(({ name }) => name).filter((name) => name !== 'tab ping');
const answering = (value: unknown) => () => ({ ok: true, value });

describe('annotate', () => {
  test('asks the content script that is there', async () => {
    browser.pages.set(1, answering('unsure'));
    expect(await annotate()).toEqual({ ok: true, value: 'unsure' });
    expect(browser.calls.at(-1)).toEqual({ name: 'tab annotate', details: { force: true } });
    expect(asked()).toEqual(['tab annotate']);
  });

  test('starts the content script where there is none', async () => {
    browser.injected = async (tabId) => void browser.pages.set(tabId, answering('annotated'));
    expect(await annotate()).toEqual({ ok: true, value: 'annotated' });
    expect(asked()).toEqual(['insertCSS', 'executeScript', 'tab annotate']);
  });

  test('asks the page itself only where no frame of it has an article', async () => {
    browser.injected = async (tabId) => {
      browser.pages.set(tabId, answering('not-an-article'));
      browser.frames.set(3, answering('not-an-article')).set(4, answering('annotated'));
    };
    expect(await annotate()).toEqual({ ok: true, value: 'annotated' });
    expect(browser.calls.filter(({ name }) => name.endsWith('annotate'))).toEqual(
      ['tab', 'frame 3', 'frame 4'].map((place) => ({
        name: `${place} annotate`,
        details: { force: false },
      })),
    );
  });

  test('asks the frame that holds the article', async () => {
    browser.pages.set(1, answering('not-an-article'));
    browser.frames.set(4, answering('annotated'));
    await browser.storage.session.set({ 'tab:1': { state: 'annotated', frame: 4 } });
    expect(await annotate()).toEqual({ ok: true, value: 'annotated' });
    expect(browser.calls.at(-1)).toEqual({ name: 'frame 4 annotate', details: { force: true } });
  });

  test('notes where the browser lets nobody in', async () => {
    expect(await annotate()).toEqual({ ok: true, value: 'needs-access' });
    expect(await reportOf(browser, 1)).toEqual({ state: 'needs-access', error: 'no access to this page' });
  });

  test('notes where a started script never answers', async () => {
    browser.injected = async () => undefined;
    expect(await annotate()).toEqual({ ok: true, value: 'failed' });
    expect(await reportOf(browser, 1)).toEqual({ state: 'failed', error: 'Receiving end does not exist' });
  });

  test('says where there is no such tab, and notes nothing', async () => {
    expect(await annotate(99)).toEqual({ ok: false, error: 'no such tab' });
    expect(await reportOf(browser, 99)).toBeUndefined();
  });
});

describe('keys and menu', () => {
  test.each([
    ['annotate', { name: 'tab annotate', details: { force: true } }],
    ['next', { name: 'tab step', details: { by: 1 } }],
    ['previous', { name: 'tab step', details: { by: -1 } }],
  ])('the key "%s" acts on the tab in front', async (command, call) => {
    browser.pages.set(1, answering({ found: true }));
    browser.commands?.onCommand.fire(command);
    await vi.waitFor(() => expect(browser.calls).toContainEqual(call));
  });

  test('the key "next" annotates a page that is not annotated yet', async () => {
    browser.injected = async (tabId) => void browser.pages.set(tabId, answering('annotated'));
    browser.commands?.onCommand.fire('next');
    await vi.waitFor(() => expect(asked()).toContain('tab annotate'));
  });

  test('the menu is made at install and annotates its tab', async () => {
    browser.pages.set(1, answering('annotated'));
    browser.runtime.onInstalled.fire({ reason: 'install' });
    await vi.waitFor(() =>
      expect(browser.calls).toContainEqual({
        name: 'menu',
        details: expect.objectContaining({ id: 'annotate', title: 'commandAnnotate' }),
      }),
    );
    browser.contextMenus?.onClicked.fire({ menuItemId: 'annotate' }, { id: 1 });
    await vi.waitFor(() => expect(asked()).toContain('tab annotate'));
  });

  test('a browser without keys and menus is no trouble', async () => {
    const android = fakeBrowser();
    android.commands = undefined;
    android.contextMenus = undefined;
    await startBackground(android);
    android.pages.set(1, answering('annotated'));
    expect(await send(android, { call: 'annotate', input: { tabId: 1 } }, POPUP)).toMatchObject({ ok: true });
  });
});

describe('granted sites', () => {
  test('get the content script, besides the kept hosts', async () => {
    browser.granted = ['*://*.kept.example/*', 'https://mine.example/*'];
    browser.permissions.onAdded.fire({});
    const script = { matches: ['https://mine.example/*'], js: ['page.js'], css: ['page.css'] };
    await vi.waitFor(() => expect(browser.registered).toMatchObject([script]));
    browser.granted.push('https://yours.example/*');
    browser.permissions.onAdded.fire({});
    await vi.waitFor(() =>
      expect(browser.registered).toMatchObject([
        { ...script, matches: [...script.matches, 'https://yours.example/*'] },
      ]),
    );
    browser.granted = ['*://*.kept.example/*'];
    browser.permissions.onRemoved.fire({});
    await vi.waitFor(() => expect(browser.registered).toEqual([]));
  });

  test('annotate the page in front at once', async () => {
    browser.pages.set(1, answering('annotated'));
    browser.permissions.onAdded.fire({});
    await vi.waitFor(() => expect(asked()).toContain('tab annotate'));
  });
});
