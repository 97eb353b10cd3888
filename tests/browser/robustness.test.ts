import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/shared/settings.ts';
import { inCard } from '../../tools/browsers/in-card.ts';
import { paintedRanges } from '../../tools/browsers/marks.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, openPopup, visit, visitAnnotated } from './support/lab.ts';
import { stopBackground } from './support/stop-background.ts';

const SAMPLE = `${NEWS}/world/second-summit`;

/** What a stranger, or an older version of ourselves, might send. */
const STRANGE_MESSAGES: unknown[] = [
  { call: 'analyze' },
  { call: 'analyze', input: null },
  { call: 'analyze', input: { article: { text: 7 } } },
  { call: 'analyze', input: { article: { url: '', title: '', language: 'en', text: null } } },
  { call: 'annotate', input: { tabId: 'first' } },
  { call: 'annotate', input: { tabId: -1 } },
  { call: 'annotate', input: { tabId: 1e9 } },
  { call: 'show', input: { tabId: 1, span: 'all' } },
  { call: 'show', input: { tabId: 1e9, span: [0, 1] } },
  { call: 'follow', input: { tabId: 1e9, encounter: 'e1' } },
  { call: 'follow', input: { tabId: 1 } },
  { call: 'unfollow', input: null },
  { call: 'report', input: { state: 'splendid' } },
  { call: 'toString', input: {} },
  { call: 'fetch', input: { url: 'https://attache.example/' } },
];

/** A page of a megabyte may take a while; nobody waits longer for one. */
const LONG_PAGE_MS = 45_000;

inEachBrowser('robustness', (lab) => {
  test.each(STRANGE_MESSAGES.map((message) => [JSON.stringify(message), message]))(
    'the background answers %s in words',
    async (_shown, message) => {
      const answer = await lab().desk.tellBackground(message);
      const refused = answer?.ok === false && answer.error !== '';
      // Asked to annotate a tab that it may not enter, it says so as a state.
      const stated = answer?.ok === true && ['needs-access', 'failed'].includes(String(answer.value));
      const missed = answer?.ok === true && JSON.stringify(answer.value) === '{"found":false}';
      expect(refused || stated || missed, JSON.stringify(answer)).toBe(true);
    },
  );

  test('messages that are no calls are left alone', async () => {
    const { desk } = lab();
    const answers = await Promise.all(
      [null, 7, 'hello', [], {}].map((message) => desk.tellBackground(message).catch(() => undefined)),
    );
    expect(answers.filter(Boolean)).toEqual([]);
    await visitAnnotated(lab(), SAMPLE);
  });

  test('the content script answers strange messages in words and goes on', async () => {
    const { id, page } = await visitAnnotated(lab(), SAMPLE);
    const before = await paintedRanges(page);
    for (const message of [
      { call: 'show', input: { span: [5] } },
      { call: 'show', input: { span: ['a', 'b'] } },
      { call: 'show', input: { span: [-5, 1e9] } },
      { call: 'step', input: { by: 3 } },
      { call: 'annotate', input: {} },
      { call: 'constructor', input: {} },
    ]) {
      const answer = await lab().desk.tellTab(id, message);
      expect(answer?.ok, JSON.stringify(message)).toBe(false);
    }
    const marks = (all: typeof before) => all.filter(({ name }) => name !== 'attache-focus');
    expect(marks(await paintedRanges(page))).toEqual(marks(before));
  });

  test(
    'a paragraph of a megabyte gets one answer and leaves the page usable',
    async () => {
      const { id, page } = await visit(lab(), `${NEWS}/pages/megabyte`);
      const report = await lab().desk.waitForReport(id, ({ state }) => state !== 'reading', LONG_PAGE_MS);
      expect(['annotated', 'failed', 'not-an-article', 'unsure']).toContain(report.state);
      if (report.state === 'failed') expect(report.error).toBeTruthy();
      expect(await page.evaluate(() => document.title)).toContain('River treaty');
      const popup = await openPopup(lab(), id);
      await popup.waitForSelector(`[data-phase="${report.state}"]`);
    },
    LONG_PAGE_MS + 15_000,
  );

  test(
    'the first marks of a book, which come while the rest is read, have a card with its looks',
    async () => {
      const { page } = await visitAnnotated(lab(), `${NEWS}/pages/book`);
      const rules = await inCard(page, (root) => root.adoptedStyleSheets[0]?.cssRules.length, undefined);
      expect(rules).toBeGreaterThan(10);
    },
    LONG_PAGE_MS,
  );

  test('a background that was stopped hears that a site is switched off', async () => {
    const { desk } = lab();
    const { id } = await visitAnnotated(lab(), `${NEWS}/reports/1-planned?stopped`);
    await stopBackground(lab());
    onTestFinished(() => desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));
    await desk.store(SETTINGS_KEY, { ...DEFAULT_SETTINGS, pausedHosts: [new URL(NEWS).hostname] });
    await expect.poll(() => desk.report(id)).toBeUndefined();
  });

  test('a background that was stopped picks up where it was', async () => {
    const { id, page } = await visitAnnotated(lab(), SAMPLE);
    await stopBackground(lab());
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('[data-phase="annotated"] .status');
    await popup.click('.status button.line');
    await expect
      .poll(() =>
        paintedRanges(page).then((all) => all.find(({ name }) => name === 'attache-focus')?.texts.length),
      )
      .toBeGreaterThan(0);
    await stopBackground(lab());
    await visitAnnotated(lab(), `${NEWS}/pages/second-day`);
  });

  test('two pages in two tabs keep their own reports', async () => {
    const sample = await visitAnnotated(lab(), SAMPLE);
    const other = await visitAnnotated(lab(), `${NEWS}/pages/second-day`);
    expect((await lab().desk.report(sample.id))?.article?.title).toMatch(/summit/i);
    expect((await lab().desk.report(other.id))?.article?.title).toMatch(/tide/i);
  });

  test('a tab that goes elsewhere forgets its report', async () => {
    const { id, page } = await visitAnnotated(lab(), SAMPLE);
    await page.goto(`${NEWS}/pages/no-text`, { waitUntil: 'domcontentloaded' });
    const report = await lab().desk.waitForReport(id, ({ state }) => state === 'not-an-article');
    expect(report.analysis).toBeUndefined();
  });
});
