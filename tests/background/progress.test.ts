import { beforeEach, expect, test, vi } from 'vitest';
import type { Stage } from '../../src/analysis/analyze.ts';
import type { Analysis } from '../../src/shared/analysis.ts';
import { type FakeBrowser, fakeBrowser, PAGE } from './fake-browser.ts';
import { ARTICLE, EMPTY, reportOf, send, startBackground } from './start.ts';

let browser: FakeBrowser;
const LONG = { ...ARTICLE, text: 'Envoys met on Monday. '.repeat(2_000) };
const STAGES: Stage[] = ['text', 'attributions', 'positions and status'];

beforeEach(async () => {
  browser = fakeBrowser();
  browser.pages.set(1, () => ({ ok: true, value: null }));
});

/** What the tab's report said at the beginning of each step. */
async function reportsDuring(article: typeof ARTICLE): Promise<unknown[]> {
  const reports: Promise<unknown>[] = [];
  const analyst = {
    analyze: vi.fn(() => EMPTY),
    *analyzeInSteps(): Generator<Stage, Analysis, void> {
      for (const stage of STAGES) {
        reports.push(reportOf(browser, 1));
        yield stage;
      }
      reports.push(reportOf(browser, 1));
      return EMPTY;
    },
    readsLanguage: () => true,
  };
  await startBackground(browser, analyst);
  await send(browser, { call: 'report', input: { state: 'reading' } }, PAGE);
  const answer = await send(browser, { call: 'analyze', input: { article } }, PAGE);
  expect(answer).toMatchObject({ ok: true, value: { state: 'annotated' } });
  expect(analyst.analyze).toHaveBeenCalledTimes(reports.length === 0 ? 1 : 0);
  return Promise.all(reports);
}

test('a long article is read in steps, and the tab’s report says how far', async () => {
  const reports = await reportsDuring(LONG);
  const told = reports.map((report) => (report as { progress?: number }).progress ?? 0);
  expect(told).toHaveLength(STAGES.length + 1);
  expect(told[0]).toBe(0);
  expect(told.toSorted((a, b) => a - b)).toEqual(told);
  expect(told.at(-1)).toBeCloseTo(1);
  expect(await reportOf(browser, 1)).toMatchObject({ state: 'annotated' });
  expect(await reportOf(browser, 1)).not.toHaveProperty('progress');
});

test('a short one is read at once', async () => {
  expect(await reportsDuring(ARTICLE)).toEqual([]);
});

test('of a very long one its beginning is read first, for the popup and for the page', async () => {
  const told: unknown[] = [];
  browser.pages.set(1, (message) => {
    told.push(message);
    return { ok: true, value: null };
  });
  const text = `${'Envoys met on Monday. '.repeat(1_000)}\n\n`.repeat(8);
  const read: string[] = [];
  let during: Promise<unknown> | undefined;
  await startBackground(browser, {
    analyze(article) {
      read.push(article.text);
      return EMPTY;
    },
    *analyzeInSteps(): Generator<Stage, Analysis, void> {
      during = reportOf(browser, 1);
      yield 'text';
      return EMPTY;
    },
    readsLanguage: () => true,
  });
  await send(browser, { call: 'report', input: { state: 'reading' } }, PAGE);
  await send(browser, { call: 'analyze', input: { article: { ...ARTICLE, text } } }, PAGE);
  const [beginning = ''] = read;
  expect(read).toHaveLength(1);
  expect(text.startsWith(`${beginning}\n\n`)).toBe(true);
  expect(await during).toMatchObject({
    state: 'reading',
    beginning: { article: { text: beginning }, analysis: EMPTY, share: beginning.length / text.length },
  });
  expect(told).toContainEqual(
    expect.objectContaining({ call: 'renew', input: { text, analysis: EMPTY, notes: [] } }),
  );
  expect(await reportOf(browser, 1)).not.toHaveProperty('beginning');
});
