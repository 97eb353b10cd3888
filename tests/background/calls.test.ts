import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analysis } from '../../src/shared/analysis.ts';
import { type FakeBrowser, fakeBrowser, PAGE, POPUP } from './fake-browser.ts';
import { ARTICLE, EMPTY, reportOf, send, startBackground } from './start.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  // A page that answers every call, so that it counts as there.
  browser.pages.set(1, () => ({ ok: true, value: 'annotated' }));
});

const analyze = (article = ARTICLE, sender: unknown = PAGE) =>
  send(browser, { call: 'analyze', input: { article } }, sender);

describe('analyze', () => {
  test('answers with the analysis, notes it and counts statements on the badge', async () => {
    const analysis: Analysis = {
      ...EMPTY,
      quotes: [{ span: [0, 6], speaker: null, cue: null, form: 'direct', certainty: 'sure' }],
      claims: [
        {
          content: [0, 6],
          source: null,
          sourceSpan: null,
          cue: [7, 10],
          kind: 'statement',
          sourcing: 'named',
          certainty: 'sure',
        },
      ],
    };
    await startBackground(browser, { analyze: () => analysis, readsLanguage: () => true });
    expect(await analyze()).toEqual({
      ok: true,
      value: { state: 'annotated', analysis, ms: expect.any(Number) },
    });
    expect(await reportOf(browser, 1)).toMatchObject({ state: 'annotated', article: ARTICLE, analysis });
    expect(browser.badges.get(1)).toBe('2');
  });

  test('says where the article is not in English', async () => {
    await startBackground(browser, { analyze: () => EMPTY, readsLanguage: () => false });
    expect(await analyze()).toEqual({ ok: true, value: { state: 'not-english' } });
    expect(await reportOf(browser, 1)).toEqual({ state: 'not-english', article: ARTICLE });
  });

  test('refuses what is too long to be an article, in words', async () => {
    const analyst = { analyze: vi.fn(() => EMPTY), readsLanguage: () => true };
    await startBackground(browser, analyst);
    const answer = await analyze({ ...ARTICLE, text: 'word '.repeat(300_001) });
    expect(answer).toEqual({ ok: false, error: 'tooLong' });
    expect(analyst.analyze).not.toHaveBeenCalled();
    expect(await reportOf(browser, 1)).toMatchObject({ state: 'failed', error: 'tooLong' });
  });

  test('notes why it failed, and says it to the page', async () => {
    const broken = () => {
      throw new Error('out of words');
    };
    await startBackground(browser, { analyze: broken, readsLanguage: () => true });
    expect(await analyze()).toEqual({ ok: false, error: 'out of words' });
    const article = { ...ARTICLE, text: '' };
    expect(await reportOf(browser, 1)).toEqual({ state: 'failed', article, error: 'out of words' });
  });

  test('notes nothing of an article that the reader is not at', async () => {
    await startBackground(browser);
    const input = { article: ARTICLE, inView: false };
    expect(await send(browser, { call: 'analyze', input }, PAGE)).toMatchObject({ ok: true });
    expect(await reportOf(browser, 1)).toBeUndefined();
    await analyze();
    expect(await reportOf(browser, 1)).toMatchObject({ state: 'annotated' });
  });

  test('works again after the background was stopped', async () => {
    await startBackground(browser);
    await analyze();
    const before = await reportOf(browser, 1);
    browser.runtime.onMessage = fakeBrowser().runtime.onMessage;
    await startBackground(browser);
    expect(await reportOf(browser, 1)).toEqual(before);
    expect(await analyze()).toMatchObject({ ok: true, value: { state: 'annotated' } });
  });

  test('keeps nothing of a page that was left meanwhile', async () => {
    await startBackground(browser);
    browser.pages.delete(1);
    expect(await analyze()).toMatchObject({ ok: true });
    expect(await reportOf(browser, 1)).toBeUndefined();
  });

  test.each([
    ['that tells its keys alone', true],
    ['that tells them with all they hold', false],
  ])('lets other tabs make way where the storage is full, in a browser %s', async (_which, isNewer) => {
    await startBackground(browser);
    const asked = vi.spyOn(browser.storage.session, 'get');
    if (!isNewer) browser.storage.session.getKeys = undefined;
    await browser.storage.session.set({
      'tab:8': { state: 'annotated', padding: 'x'.repeat(5000) },
      other: 1,
    });
    browser.storage.session.room = 2000;
    expect(await analyze()).toMatchObject({ ok: true });
    // Megabytes, which nobody needs.
    expect(asked.mock.calls.some(([key]) => key === null)).toBe(!isNewer);
    const held = Object.keys(await browser.storage.session.get(null));
    expect(held.filter((key) => !key.startsWith('analysis:')).sort()).toEqual(['other', 'tab:1']);
  });
});

describe('the library', () => {
  const noteReading = vi.fn(async () => ({ readings: 0, statements: 0, articles: 0 }));
  beforeEach(() => noteReading.mockClear());
  const startRemembering = async (remember: unknown) => {
    await browser.storage.local.set({ settings: { remember } });
    await startBackground(browser, undefined, { noteReading });
  };

  test('notes an article where the reader wants that', async () => {
    await startRemembering(true);
    await analyze();
    expect(noteReading).toHaveBeenCalledExactlyOnceWith({
      entry: expect.objectContaining({ url: ARTICLE.url }),
      text: ARTICLE.text,
      statements: [],
    });
  });

  test.each([false, undefined, 'yes'])('notes none where the setting is %j', async (remember) => {
    await startRemembering(remember);
    await analyze();
    expect(noteReading).not.toHaveBeenCalled();
  });

  test('notes none of a private window', async () => {
    await startRemembering(true);
    await analyze(ARTICLE, { ...PAGE, tab: { id: 1, incognito: true } });
    expect(noteReading).not.toHaveBeenCalled();
  });

  test('keeps for the reader what had to make room', async () => {
    noteReading.mockResolvedValue({ readings: 20, statements: 0, articles: 0 });
    await startRemembering(true);
    await analyze();
    await analyze({ ...ARTICLE, text: `${ARTICLE.text} And more.` });
    await vi.waitFor(async () => {
      const { libraryRoom } = await browser.storage.local.get('libraryRoom');
      expect(libraryRoom).toEqual({ readings: 40, statements: 0, articles: 0, at: expect.any(String) });
    });
    noteReading.mockResolvedValue({ readings: 0, statements: 0, articles: 0 });
  });

  test('that cannot be written costs only the note', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    noteReading.mockRejectedValueOnce(new Error('disk full'));
    await startRemembering(true);
    expect(await analyze()).toMatchObject({ ok: true });
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

describe('report', () => {
  test('notes what the page found out by itself, the latest last', async () => {
    await startBackground(browser);
    const reports = [{ state: 'reading' }, { state: 'failed', error: 'no text' }];
    await Promise.all(reports.map((input) => send(browser, { call: 'report', input }, PAGE)));
    expect(await reportOf(browser, 1)).toEqual({ state: 'failed', error: 'no text' });
  });
});

describe('show', () => {
  test('hands the span to the page and gives its answer', async () => {
    await startBackground(browser);
    browser.pages.set(1, () => ({ ok: true, value: { found: true } }));
    const answer = await send(browser, { call: 'show', input: { tabId: 1, span: [3, 9] } }, POPUP);
    expect(answer).toEqual({ ok: true, value: { found: true } });
    expect(browser.calls).toEqual([{ name: 'tab show', details: { span: [3, 9] } }]);
  });

  test('gives the reason where the page is gone', async () => {
    await startBackground(browser);
    const answer = await send(browser, { call: 'show', input: { tabId: 5, span: [3, 9] } }, POPUP);
    expect(answer).toEqual({ ok: false, error: 'Receiving end does not exist' });
  });
});

describe('strangers', () => {
  const report = { call: 'report', input: { state: 'reading' } };
  const annotate = { call: 'annotate', input: { tabId: 1 } };
  const page = 'only the page that a tab shows may say this';
  test.each([
    ['another extension', report, { ...PAGE, id: 'somebody' }, 'this message is from somebody else'],
    [
      'a frame of another origin',
      report,
      { ...PAGE, frameId: 4, url: 'https://ads.example/', tab: { ...PAGE.tab, url: PAGE.url } },
      page,
    ],
    ['a page that is rendered ahead', report, { ...PAGE, frameId: 4, documentLifecycle: 'prerender' }, page],
    ['no tab', report, { id: 'attache', frameId: 0 }, page],
    ['a page of the extension', report, { ...PAGE, url: POPUP.url }, page],
    ['a content script', annotate, PAGE, "only the extension's own pages may ask for this"],
    [
      'a sender without an address',
      annotate,
      { id: 'attache' },
      "only the extension's own pages may ask for this",
    ],
    ['an unknown call', { call: 'toString' }, PAGE, 'unknown call "toString"'],
    [
      'a wrong shape',
      { call: 'report', input: { state: 'annotated' } },
      PAGE,
      '"report" does not take this input',
    ],
  ])('%s is refused in words', async (_who, message, sender, error) => {
    await startBackground(browser);
    expect(await send(browser, message, sender)).toEqual({ ok: false, error });
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});
