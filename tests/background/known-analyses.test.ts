import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { tooMany } from '../../src/background/too-many.ts';
import { type FakeBrowser, fakeBrowser, PAGE } from './fake-browser.ts';
import { ARTICLE, EMPTY, reportOf, send, startBackground } from './start.ts';

const analyst = { analyze: vi.fn(() => EMPTY), readsLanguage: () => true };
let browser: FakeBrowser;
beforeEach(async () => {
  browser = fakeBrowser();
  browser.pages.set(1, () => ({ ok: true, value: null })).set(2, () => ({ ok: true, value: null }));
  analyst.analyze.mockClear();
  await startBackground(browser, analyst);
});

const OTHER_TAB = { ...PAGE, tab: { id: 2, incognito: false } };
const analyze = (article = ARTICLE, sender: unknown = PAGE) =>
  send(browser, { call: 'analyze', input: { article } }, sender);

test('two pages that ask for one text at once share one analysis, and each has its report', async () => {
  const [one, two] = await Promise.all([analyze(), analyze(ARTICLE, OTHER_TAB)]);
  expect(one).toEqual(two);
  expect(analyst.analyze).toHaveBeenCalledTimes(1);
  expect(await reportOf(browser, 1)).toEqual(await reportOf(browser, 2));
});

test.each([
  ['later', ARTICLE, 1],
  ['under another address', { ...ARTICLE, url: 'https://kept.example/b#top' }, 1],
  ['with another title', { ...ARTICLE, title: 'Envoys part' }, 2],
  ['with another date', { ...ARTICLE, published: '2031-03-12' }, 2],
  ['in another language', { ...ARTICLE, language: 'fr' }, 2],
  ['with another word', { ...ARTICLE, text: `${ARTICLE.text} Again.` }, 2],
])('a text that comes again %s is analysed %i times', async (_how, again, times) => {
  await analyze();
  await analyze(again);
  expect(analyst.analyze).toHaveBeenCalledTimes(times);
  expect(await reportOf(browser, 1)).toMatchObject({ state: 'annotated', article: again });
});

test('a background that was stopped knows what it found', async () => {
  const first = await analyze();
  browser.runtime.onMessage = fakeBrowser().runtime.onMessage;
  await startBackground(browser, analyst);
  expect(await analyze()).toEqual(first);
  expect(analyst.analyze).toHaveBeenCalledTimes(1);
});

test('a private window leaves nothing behind', async () => {
  await analyze(ARTICLE, { ...PAGE, tab: { id: 1, incognito: true } });
  expect(Object.keys(await browser.storage.session.get(null))).toEqual(['tab:1']);
});

test('what is kept makes way for a report', async () => {
  await analyze();
  await browser.storage.session.set({ 'tab:8': { state: 'annotated' } });
  browser.storage.session.room = JSON.stringify(await browser.storage.session.get(null)).length;
  await analyze({ ...ARTICLE, text: 'Talks went on. '.repeat(20) });
  expect(await reportOf(browser, 8)).toBeDefined();
  expect(await reportOf(browser, 1)).toMatchObject({ state: 'annotated' });
});

test('the first that are too many go, and no more than have to', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ size: fc.nat(100) })), fc.nat(1000), (list, most) => {
      const gone = tooMany(list, most);
      expect(gone).toEqual(list.slice(0, gone.length));
      const size = (some: readonly { size: number }[]) => some.reduce((sum, one) => sum + one.size, 0);
      expect(size(list.slice(gone.length))).toBeLessThanOrEqual(most);
      if (gone.length > 0) expect(size(list.slice(gone.length - 1))).toBeGreaterThan(most);
    }),
  );
});
