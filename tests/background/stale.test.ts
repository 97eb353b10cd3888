import { beforeEach, expect, test } from 'vitest';
import { type FakeBrowser, fakeBrowser, PAGE } from './fake-browser.ts';
import { reportOf, send, startBackground } from './start.ts';

let browser: FakeBrowser;
beforeEach(async () => {
  browser = fakeBrowser();
  await startBackground(browser);
});

const report = (state: string) => send(browser, { call: 'report', input: { state } }, PAGE);
const updated = (status: string) => browser.tabs.onUpdated.fire(1, { status });
const unknown = { ok: false, error: 'unknown call "ping"' };
/** The fakes answer at once, so all that follows from an event is done by the next turn of the event loop. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function given(state: string): Promise<void> {
  await browser.storage.session.set({ 'tab:1': { state } });
}

test.each([
  // state, event, whether a content script answers, whether the report stays
  ['annotated', 'loading', false, false],
  ['annotated', 'complete', false, false],
  ['not-english', 'complete', false, false],
  ['needs-access', 'loading', false, false],
  ['needs-access', 'complete', false, true],
  ['annotated', 'loading', true, true],
  ['annotated', 'complete', true, true],
  ['annotated', 'unloaded', false, true],
])('%s, %s, content script there: %s → stays: %s', async (state, status, there, stays) => {
  await given(state);
  if (there) browser.pages.set(1, () => unknown);
  updated(status);
  await settled();
  expect((await reportOf(browser, 1)) !== undefined).toBe(stays);
});

test('a report that comes while the old page is being asked for is not lost', async () => {
  await given('annotated');
  updated('loading');
  await report('reading');
  expect(await reportOf(browser, 1)).toEqual({ state: 'reading' });
});

test('a closed tab leaves nothing behind', async () => {
  await given('annotated');
  browser.tabs.onRemoved.fire(1);
  await settled();
  expect(await reportOf(browser, 1)).toBeUndefined();
});

test('tabs of which nothing is known are not asked', async () => {
  browser.pages.set(1, () => unknown);
  updated('loading');
  await settled();
  expect(browser.calls).toEqual([]);
});
