import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { mayReplace } from '../../src/background/precedence.ts';
import type { TabReport, TabState } from '../../src/shared/tab-report.ts';
import { type FakeBrowser, fakeBrowser, PAGE, POPUP } from './fake-browser.ts';
import { ARTICLE, reportOf, send, startBackground } from './start.ts';

let browser: FakeBrowser;
beforeEach(async () => {
  browser = fakeBrowser();
  await startBackground(browser);
  browser.pages.set(1, () => ({ ok: true, value: null }));
  browser.frames.set(4, () => ({ ok: true, value: { found: true } }));
});

const FRAME = { ...PAGE, frameId: 4, url: 'https://kept.example/text' };
const report = (state: string, sender: unknown) =>
  send(browser, { call: 'report', input: { state } }, sender);
const analyze = (sender: unknown) => send(browser, { call: 'analyze', input: { article: ARTICLE } }, sender);

describe('mayReplace', () => {
  test.each<[TabState, number | undefined, TabState, number, boolean]>([
    // held, by frame, reported, by frame, replaces
    ['not-an-article', undefined, 'reading', 4, true],
    ['not-an-article', undefined, 'not-an-article', 4, false],
    ['annotated', undefined, 'annotated', 4, false],
    ['reading', undefined, 'annotated', 4, true],
    ['annotated', 4, 'not-an-article', 0, false],
    ['annotated', 4, 'unsure', 0, false],
    ['annotated', 4, 'reading', 0, false],
    ['annotated', 4, 'annotated', 0, true],
    ['annotated', 4, 'annotated', 5, false],
    ['annotated', 4, 'not-an-article', 4, true],
    ['not-an-article', 4, 'not-an-article', 0, true],
  ])('%s of frame %s, then %s of frame %i: %s', (held, by, state, frame, expected) => {
    expect(mayReplace({ state: held, ...(by && { frame: by }) }, state, frame)).toBe(expected);
  });

  test('whatever the order of reports, an article of the page is the last word', () => {
    const state = fc.constantFrom<TabState>(
      'reading',
      'annotated',
      'not-an-article',
      'unsure',
      'not-english',
    );
    const said = fc.record({ state, frame: fc.constantFrom(4, 5) });
    fc.assert(
      fc.property(fc.array(said), fc.array(said), (before, after) => {
        const top = { state: 'annotated' as const, frame: 0 };
        let held: TabReport | undefined;
        for (const one of [...before, top, ...after]) if (mayReplace(held, one.state, one.frame)) held = one;
        expect(held).toEqual(top);
      }),
    );
  });
});

describe('a frame with an article', () => {
  test('is the tab’s report, and its page does not take that away', async () => {
    await analyze(FRAME);
    await report('not-an-article', PAGE);
    expect(await reportOf(browser, 1)).toMatchObject({ state: 'annotated', frame: 4 });
  });

  test('makes way for its page once it is gone', async () => {
    await analyze(FRAME);
    browser.frames.clear();
    await report('not-an-article', PAGE);
    expect(await reportOf(browser, 1)).toEqual({ state: 'not-an-article' });
  });

  test('makes way for an article of the page', async () => {
    await analyze(FRAME);
    await analyze(PAGE);
    await report('not-an-article', FRAME);
    expect(await reportOf(browser, 1)).toEqual(expect.objectContaining({ state: 'annotated' }));
    expect(await reportOf(browser, 1)).not.toHaveProperty('frame');
  });

  test('that has lost it leaves the tab to its page', async () => {
    await analyze(FRAME);
    await report('not-an-article', FRAME);
    expect(await reportOf(browser, 1)).toEqual({ state: 'not-an-article' });
  });

  test('that is gone is not asked any more', async () => {
    await analyze(FRAME);
    browser.frames.clear();
    await send(browser, { call: 'show', input: { tabId: 1, span: [0, 4] } }, POPUP);
    expect(browser.calls.at(-1)).toEqual({ name: 'tab show', details: { span: [0, 4] } });
  });

  test('is asked to show and to step', async () => {
    browser.tabIds.add(1);
    await analyze(FRAME);
    await send(browser, { call: 'show', input: { tabId: 1, span: [0, 4] } }, POPUP);
    expect(browser.calls.at(-1)).toEqual({ name: 'frame 4 show', details: { span: [0, 4] } });
    browser.commands?.onCommand.fire('next');
    await expect.poll(() => browser.calls.at(-1)).toEqual({ name: 'frame 4 step', details: { by: 1 } });
  });
});
