import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser, PAGE } from './fake-browser.ts';
import { ARTICLE, EMPTY, reportOf, send, startBackground } from './start.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
});

/** A page of ours in a tab, as the welcome page is. */
const OURS = {
  id: 'attache',
  url: 'extension://attache/welcome.html',
  frameId: 0,
  tab: { id: 1, incognito: false },
};

const analyzeText = (sender: unknown, article: unknown = ARTICLE) =>
  send(browser, { call: 'analyzeText', input: { article } }, sender);

test.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
  ['chrome_update', 0],
])('after "%s" the welcome page is opened %i times', async (reason, times) => {
  await startBackground(browser);
  browser.runtime.onInstalled.fire({ reason });
  const opened = browser.calls.filter(({ name }) => name === 'createTab');
  expect(opened.map(({ details }) => details)).toEqual(
    Array.from({ length: times }, () => ({ url: 'extension://attache/welcome.html' })),
  );
});

test('where no tab can be opened nothing fails', async () => {
  browser.tabs.create = () => Promise.reject(new Error('no tabs here'));
  await startBackground(browser);
  expect(() => browser.runtime.onInstalled.fire({ reason: 'install' })).not.toThrow();
});

describe('a text on a page of ours', () => {
  test('is analysed, and nothing of it is kept', async () => {
    const noteReading = vi.fn(async () => ({ readings: 0, statements: 0, articles: 0 }));
    await startBackground(browser, undefined, { noteReading });
    await browser.storage.local.set({ settings: { remember: true } });
    expect(await analyzeText(OURS)).toEqual({
      ok: true,
      value: { state: 'annotated', analysis: EMPTY, ms: expect.any(Number) },
    });
    expect(await reportOf(browser, 1)).toBeUndefined();
    expect(await browser.storage.session.get(null)).toEqual({});
    expect(noteReading).not.toHaveBeenCalled();
  });

  test('is refused where it is too long, in words', async () => {
    await startBackground(browser);
    expect(await analyzeText(OURS, { ...ARTICLE, text: 'word '.repeat(300_001) })).toEqual({
      ok: false,
      error: 'tooLong',
    });
  });

  test('says where it is not in English', async () => {
    await startBackground(browser, { analyze: () => EMPTY, readsLanguage: () => false });
    expect(await analyzeText(OURS)).toEqual({ ok: true, value: { state: 'not-english' } });
  });

  test('is not taken from a page of the web', async () => {
    await startBackground(browser);
    expect(await analyzeText(PAGE)).toMatchObject({ ok: false });
  });
});
