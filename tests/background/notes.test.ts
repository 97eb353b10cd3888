import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clearCorrections, putCorrections } from '../../src/library/corrections.ts';
import { allNotes, clearNotes, putNotes } from '../../src/library/notes.ts';
import type { Analysis, Span } from '../../src/shared/analysis.ts';
import type { TabReport } from '../../src/shared/tab-report.ts';
import { ANALYSIS, at, TEXT } from '../annotations/told.ts';
import { type FakeBrowser, fakeBrowser, PAGE, POPUP } from './fake-browser.ts';
import { ARTICLE, reportOf, send, startBackground } from './start.ts';

const TOLD = { ...ARTICLE, text: TEXT };
const PRIVATE = { ...PAGE, tab: { id: 3, incognito: true } };
const analyst = { analyze: vi.fn((_article: unknown): Analysis => ANALYSIS), readsLanguage: () => true };

let browser: FakeBrowser;
/** The tab's page, which is told of what is changed. */
const told = (name: string) =>
  browser.calls.filter((call) => call.name === name).map(({ details }) => details);

beforeEach(async () => {
  browser = fakeBrowser();
  for (const tab of [1, 2, 3]) browser.pages.set(tab, () => ({ ok: true, value: null }));
  browser.privateTabs.add(3);
  await startBackground(browser, analyst);
});
afterEach(async () => {
  analyst.analyze.mockClear();
  await Promise.all([clearNotes(), clearCorrections()]);
});

const call = (name: string, input: unknown, sender: unknown = PAGE) =>
  send(browser, { call: name, input }, sender) as Promise<{
    ok: boolean;
    value: { id: string };
    error?: string;
  }>;
const analyze = (article = TOLD, sender: unknown = PAGE) => call('analyze', { article }, sender);
// Only the background writes it.
const report = async (tab = 1) => (await reportOf(browser, tab)) as TabReport;
const SPAN: Span = at('“We go on,”');
const other = (id: number) => ({ ...PAGE, tab: { id, incognito: false } });

describe('a note', () => {
  test('is kept, and told to the report, to the page, and to the page when it comes back', async () => {
    await analyze();
    const { value } = await call('note', { span: SPAN, body: ' Who else? ' });
    const note = {
      id: value.id,
      url: TOLD.url,
      title: TOLD.title,
      place: expect.objectContaining({ exact: '“We go on,”', start: SPAN[0], end: SPAN[1] }),
      body: 'Who else?',
      created: expect.any(String),
      modified: expect.any(String),
      span: SPAN,
    };
    expect(await report()).toMatchObject({ state: 'annotated', analysis: ANALYSIS, notes: [note] });
    expect(told('tab renew')).toEqual([{ text: TEXT, analysis: ANALYSIS, notes: [note] }]);
    const again = await analyze({ ...TOLD, url: `${TOLD.url}#part` });
    expect(again).toMatchObject({ ok: true, value: { notes: [note] } });
  });

  test('is kept where the library is off, and by the popup too', async () => {
    await analyze();
    await call('note', { tabId: 1, span: SPAN, body: 'Mine.' }, POPUP);
    expect(await allNotes()).toHaveLength(1);
    expect((await report()).notes).toHaveLength(1);
  });

  test('can be changed, and keeps its first time', async () => {
    await analyze();
    const { value } = await call('note', { span: SPAN, body: 'One.' });
    const [before] = await allNotes();
    await call('note', { span: SPAN, body: 'Two.', id: value.id });
    expect(await allNotes()).toEqual([{ ...before, body: 'Two.', modified: expect.any(String) }]);
  });

  test('goes with its words, and comes back as it was', async () => {
    await analyze();
    const { value } = await call('note', { span: SPAN, body: 'One.' });
    const before = await report();
    expect(await call('note', { span: null, body: '', id: value.id })).toEqual({
      ok: true,
      value: { id: null },
    });
    expect(await report()).not.toHaveProperty('notes');
    expect(await allNotes()).toEqual([]);
    await call('note', { tabId: 1, span: null, body: 'One.', id: value.id }, POPUP);
    expect(await report()).toEqual(before);
  });

  test('that was never there cannot be changed', async () => {
    await analyze();
    const answer = await call('note', { span: null, body: 'Two.', id: 'none' });
    expect(answer).toEqual({ ok: false, error: 'noteGone' });
    expect(await call('note', { span: null, body: '', id: 'none' })).toMatchObject({ ok: true });
  });

  test.each([
    ['too long', { span: SPAN, body: 'x'.repeat(12_001) }, 'noteTooLong'],
    ['past the end', { span: [0, 9_999], body: 'x' }, 'noteChanged'],
    ['of another text', { span: SPAN, body: 'x', text: 'Talks are off.' }, 'noteChanged'],
  ])('%s is refused in words', async (_case, input, error) => {
    await analyze();
    expect(await call('note', input)).toEqual({ ok: false, error });
    expect(await allNotes()).toEqual([]);
  });

  test('is refused where there is no article', async () => {
    expect(await call('note', { span: SPAN, body: 'x' })).toEqual({ ok: false, error: 'noteNoArticle' });
    const answer = await call('note', { span: SPAN, body: 'x' }, POPUP);
    expect(answer).toEqual({ ok: false, error: 'noteNoArticle' });
  });

  test('is said not to be found where its words are gone, and stays', async () => {
    await analyze();
    await call('note', { span: SPAN, body: 'One.' });
    await analyze({ ...TOLD, text: 'Nothing of this was true, the paper says.' });
    expect((await report()).notes).toMatchObject([{ body: 'One.', span: null }]);
    await analyze();
    expect((await report()).notes).toMatchObject([{ body: 'One.', span: SPAN }]);
  });

  test('stands in every open tab with the same words', async () => {
    await analyze();
    const copy = { ...TOLD, url: 'https://other.example/b', text: `News.\n\n${TEXT}` };
    await analyze(copy, other(2));
    await call('note', { span: SPAN, body: 'One.' });
    expect((await report(2)).notes).toMatchObject([{ span: [SPAN[0] + 7, SPAN[1] + 7], url: TOLD.url }]);
    await analyze({ ...copy, text: 'Another text, of which no word is the same at all.' }, other(2));
    expect(await report(2)).not.toHaveProperty('notes');
  });

  test('costs the page nothing where the library cannot be read', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('disk full');
    });
    expect(await analyze()).toMatchObject({ ok: true, value: { state: 'annotated' } });
    open.mockRestore();
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });
});

describe('a private window', () => {
  test('keeps nothing, in words', async () => {
    await analyze(TOLD, PRIVATE);
    const input = { span: SPAN, body: 'x' };
    const change = { of: { kind: 'quote', index: 0 }, change: { kind: 'hide' } };
    const refused = { ok: false, error: 'notePrivate' };
    expect(await call('note', input, PRIVATE)).toEqual(refused);
    expect(await call('note', { ...input, tabId: 3 }, POPUP)).toEqual(refused);
    expect(await call('correct', change, PRIVATE)).toEqual(refused);
    expect(await call('uncorrect', { id: 'c' }, PRIVATE)).toEqual(refused);
    expect(await allNotes()).toEqual([]);
  });

  test('is not told of what was noted elsewhere', async () => {
    await analyze(TOLD, PRIVATE);
    await analyze();
    await call('note', { span: SPAN, body: 'x' });
    expect(await report(3)).not.toHaveProperty('notes');
    expect(await analyze(TOLD, PRIVATE)).not.toHaveProperty('value.notes');
  });
});

describe('a correction', () => {
  const correct = (of: unknown, change: unknown, more = {}) => call('correct', { of, change, ...more });
  const quote = { kind: 'quote', index: 0 };

  test('changes the report, the page and the badge, and is undone', async () => {
    await analyze();
    const before = await report();
    const { value } = await correct(quote, { kind: 'hide' }, { span: SPAN, text: TEXT });
    expect((await report()).analysis?.quotes).toEqual(ANALYSIS.quotes.slice(1));
    expect((await report()).corrections).toMatchObject([{ id: value.id, of: 'quote', span: SPAN }]);
    expect(told('tab renew')).toMatchObject([{ text: TEXT, analysis: { quotes: ANALYSIS.quotes.slice(1) } }]);
    expect(browser.badges.get(1)).toBe('5');
    expect(await call('uncorrect', { id: value.id })).toEqual({ ok: true, value: null });
    expect(await report()).toEqual(before);
    expect(browser.badges.get(1)).toBe('6');
  });

  test('is made on top of others, and the analysis is not made again', async () => {
    await analyze();
    const first = await correct(quote, { kind: 'hide' });
    // What was the second quote is the first now.
    await correct(quote, { kind: 'speaker', name: 'Ana Vela' });
    expect((await report()).analysis?.quotes).toMatchObject([
      { span: ANALYSIS.quotes[1]?.span, speaker: 'ana' },
    ]);
    await call('uncorrect', { tabId: 1, id: first.value.id }, POPUP);
    expect((await report()).analysis?.quotes).toMatchObject([
      ANALYSIS.quotes[0] ?? {},
      { span: ANALYSIS.quotes[1]?.span, speaker: 'ana' },
    ]);
    expect(analyst.analyze).toHaveBeenCalledOnce();
  });

  test('that was taken back can be made again, and asking twice makes it once', async () => {
    await analyze();
    const { value } = await correct(quote, { kind: 'hide' });
    const before = await report();
    await call('uncorrect', { id: value.id });
    expect(await call('recorrect', { tabId: 1, id: value.id }, POPUP)).toEqual({ ok: true, value: null });
    expect(await call('recorrect', { tabId: 1, id: value.id }, POPUP)).toEqual({ ok: true, value: null });
    expect(await report()).toEqual(before);
    const refused = { ok: false, error: 'noteGone' };
    expect(await call('recorrect', { tabId: 1, id: 'none' }, POPUP)).toEqual(refused);
  });

  test('is there when the page comes back', async () => {
    await analyze();
    await correct({ kind: 'claim', index: 3 }, { kind: 'kind', to: 'refusal' });
    expect(await analyze()).toMatchObject({
      value: { analysis: { claims: [{}, {}, {}, { kind: 'refusal' }] } },
    });
  });

  test('of an actor takes its marks away', async () => {
    await analyze();
    await correct({ kind: 'actor', id: 'peru' }, { kind: 'hide' });
    expect((await report()).analysis?.actors[1]).toMatchObject({ name: 'Peru', mentions: [] });
    expect(await correct({ kind: 'actor', id: 'peru' }, { kind: 'hide' })).toMatchObject({ ok: false });
  });

  test.each([
    ['a quote that is not there', { kind: 'quote', index: 9 }, { kind: 'hide' }, 'noteNoSuchKind'],
    ['an actor that is not there', { kind: 'actor', id: 'x' }, { kind: 'hide' }, 'noteNoSuchKind'],
    ['who an actor is', { kind: 'actor', id: 'ana' }, { kind: 'speaker', name: null }, 'noteNoSuchKind'],
    ['the kind of a quote', quote, { kind: 'kind', to: 'denial' }, 'noteNoSuchKind'],
    ['the speaker to somebody unknown', quote, { kind: 'speaker', name: 'Nemo' }, 'noteNoSuchKind'],
  ])('of %s is refused in words', async (_case, of, change, error) => {
    await analyze();
    expect(await correct(of, change)).toEqual({ ok: false, error });
  });

  test('of what has moved meanwhile is refused in words', async () => {
    await analyze();
    await correct(quote, { kind: 'hide' }, { span: SPAN });
    const twice = await correct(quote, { kind: 'hide' }, { span: SPAN });
    expect(twice).toEqual({ ok: false, error: 'noteChanged' });
    expect((await report()).analysis?.quotes).toHaveLength(1);
  });
});

test('the page of a frame is told, where the article is in one', async () => {
  browser.frames.set(4, () => ({ ok: true, value: null }));
  await analyze(TOLD, { ...PAGE, frameId: 4 });
  await call('note', { tabId: 1, span: SPAN, body: 'x' }, POPUP);
  expect(told('frame 4 renew')).toHaveLength(1);
  expect(told('tab renew')).toHaveLength(0);
});

test('a page may not name another tab', async () => {
  await analyze();
  expect(await call('note', { tabId: 1, span: SPAN, body: 'x' })).toMatchObject({ ok: false });
});

test('what is kept can be put back whole', async () => {
  await analyze();
  await call('note', { span: SPAN, body: 'x' });
  await call('correct', { of: { kind: 'quote', index: 1 }, change: { kind: 'hide' } });
  const before = await report();
  const { notes = [], corrections = [] } = before;
  await Promise.all([clearNotes(), clearCorrections()]);
  await analyze();
  expect(await report()).not.toHaveProperty('notes');
  const kept = <T extends { span: unknown }>({ span: _span, ...rest }: T) => rest;
  await Promise.all([putNotes(notes.map(kept)), putCorrections(corrections.map(kept))]);
  await analyze();
  expect(await report()).toMatchObject({ notes, corrections });
});
