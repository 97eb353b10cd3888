import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { momentAfter } from '../../src/background/moment-after.ts';
import { mergeHolding } from '../../src/library/archive/merge.ts';
import { clearCorrections } from '../../src/library/corrections.ts';
import { readEverything } from '../../src/library/everything.ts';
import { allNotes, clearNotes } from '../../src/library/notes.ts';
import type { TabReport } from '../../src/shared/tab-report.ts';
import { ANALYSIS, at, TEXT } from '../annotations/told.ts';
import { type FakeBrowser, fakeBrowser, PAGE } from './fake-browser.ts';
import { ARTICLE, reportOf, send, startBackground } from './start.ts';

const analyze = vi.fn(() => ANALYSIS);
let browser: FakeBrowser;
const YEAR = 365 * 86_400_000;
const NOW = Date.parse('2031-03-02T08:00:00Z');

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  browser = fakeBrowser();
  browser.pages.set(1, () => ({ ok: true, value: null }));
  analyze.mockClear();
  await startBackground(browser, { analyze, readsLanguage: () => true });
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all([clearNotes(), clearCorrections()]);
});

const call = (name: string, input: unknown) => send(browser, { call: name, input }, PAGE);
const read = () => call('analyze', { article: { ...ARTICLE, text: TEXT } });
// Only the background writes it.
const report = async () => (await reportOf(browser, 1)) as TabReport;
const clockMoves = (by: number) => vi.setSystemTime(NOW + by);

test.each([
  ['back', -YEAR],
  ['ahead', YEAR],
])('what is kept of a text outlasts a clock that is set %s by a year', async (_where, by) => {
  await read();
  const before = await report();
  clockMoves(by);
  await read();
  expect(analyze).toHaveBeenCalledTimes(1);
  expect(await report()).toEqual(before);
  expect(before.ms).toBeGreaterThanOrEqual(0);
});

test('how long an analysis took is not what the clock says', async () => {
  analyze.mockImplementationOnce(() => {
    clockMoves(-YEAR);
    return ANALYSIS;
  });
  await read();
  const { ms = -1 } = await report();
  expect(ms).toBeGreaterThanOrEqual(0);
  expect(ms).toBeLessThan(YEAR);
});

test('a note that is changed after the clock was set back is the newer one, here and when an older file comes in', async () => {
  await read();
  await call('note', { span: at('“We go on,”'), body: 'First.', id: 'n' });
  const older = await readEverything();
  clockMoves(-YEAR);
  await call('note', { span: null, body: 'Second.', id: 'n' });
  const [note] = await allNotes();
  expect(Date.parse(note?.modified ?? '')).toBeGreaterThan(NOW);
  await mergeHolding(older);
  expect(await allNotes()).toMatchObject([{ body: 'Second.' }]);
});

test('of two corrections the later one counts, though the clock was set back in between', async () => {
  const quote = { kind: 'quote', index: 0 };
  const speaker = async () => (await report()).analysis?.quotes[0]?.speaker;
  await read();
  await call('correct', { of: quote, change: { kind: 'speaker', name: 'Peru' } });
  expect(await speaker()).toBe('peru');
  clockMoves(-YEAR);
  await call('correct', { of: quote, change: { kind: 'speaker', name: 'an official' } });
  expect(await speaker()).toBe('official');
  await read();
  expect(await speaker()).toBe('official');
});

test.each([
  ['there is nothing earlier', [], 0],
  ['all is earlier', ['2031-03-02T07:59:59.999Z'], 0],
  ['something is of this very moment', ['2031-03-02T08:00:00.000Z'], 1],
  ['something is later', ['2031-03-02T08:00:00.500Z', '2030-01-01'], 501],
  ['something is no date, or the last there is', ['soon', '+275760-09-13T00:00:00.000Z'], 0],
])('where %s', (_what, earlier, by) => {
  expect(momentAfter(earlier, NOW)).toBe(new Date(NOW + by).toISOString());
});
