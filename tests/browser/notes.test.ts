import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import type { Span } from '../../src/shared/analysis.ts';
import type { TabReport } from '../../src/shared/tab-report.ts';
import { paintedRanges, waitForPaint } from '../../tools/browsers/marks.ts';
import { judge } from './support/axe.ts';
import { NEWS } from './support/hosts.ts';
import {
  type Annotated,
  inEachBrowser,
  type Lab,
  openPopup,
  pressOn,
  visitAnnotated,
} from './support/lab.ts';

const PAGE = `${NEWS}/pages/read-more`;
const WORDS = 'was waiting for an answer';
const QUOTE = '“We have no quarrel with the sea,”';

const spanOf = ({ article: { text } }: Annotated, words: string): Span => {
  const start = text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return [start, start + words.length];
};

async function call(lab: Lab, name: string, input: unknown): Promise<string> {
  const answer = await lab.desk.tellBackground({ call: name, input });
  if (!answer?.ok) throw new Error(`"${name}" was refused: ${answer?.error}`);
  return (answer.value as { id?: string } | null)?.id ?? '';
}

/** A page with a note on it, which is let go at the end of the test. */
async function withNote(lab: Lab, body: string) {
  const tab = await visitAnnotated(lab, PAGE);
  const span = spanOf(tab.report, WORDS);
  const id = await call(lab, 'note', { tabId: tab.id, span, body });
  onTestFinished(async () => void (await call(lab, 'note', { span: null, body: '', id })));
  return { ...tab, span, noteId: id };
}

async function popupWith(lab: Lab, tabId: number): Promise<Page> {
  const popup = await openPopup(lab, tabId);
  await popup.waitForSelector('.notes');
  return popup;
}

const textOf = (page: Page, selector: string): Promise<(string | null)[]> =>
  page.$$eval(selector, (found) => found.map(({ textContent }) => textContent));

inEachBrowser('notes', (lab) => {
  const waitFor = (id: number, accepts: (report: TabReport) => boolean) =>
    lab().desk.waitForReport(id, accepts);

  test('a note is in the report, and is still there when the page comes back', async () => {
    const { page, id, span, noteId } = await withNote(lab(), 'Since when?');
    const before = await waitFor(id, ({ notes }) => notes?.length === 1);
    expect(before.notes).toMatchObject([{ id: noteId, body: 'Since when?', span, place: { exact: WORDS } }]);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await waitForPaint(page);
    const after = await waitFor(id, ({ state, notes }) => state === 'annotated' && notes?.length === 1);
    expect(after.notes).toEqual(before.notes);
  });

  test('a note whose words are gone is said not to be found', async () => {
    const { page, id } = await withNote(lab(), 'Since when?');
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) =>
        one.textContent?.includes('offer and'),
      );
      if (paragraph)
        paragraph.textContent = 'The paper has taken back what it wrote here about the other side.';
    });
    await waitFor(id, ({ notes }) => notes?.[0]?.span === null);
    const popup = await popupWith(lab(), id);
    expect(await textOf(popup, '.note .lost .verbatim')).toEqual([WORDS]);
    expect(await textOf(popup, '.note .lost .meta')).toEqual(['Not found in this version of the text']);
    expect(await popup.$('.note button.line')).toBeNull();
  });

  test('a note is changed, deleted and put back in the popup', async () => {
    const { id } = await withNote(lab(), 'Since when?');
    const popup = await popupWith(lab(), id);
    await pressOn(popup, '.note-foot button');
    await popup.waitForSelector('.note textarea:focus');
    // A figure is a figure here, and no key of the popup's.
    await popup.keyboard.type(' Since 2?');
    await pressOn(popup, '.note-editor [type="submit"]');
    await waitFor(id, ({ notes }) => notes?.[0]?.body === 'Since when? Since 2?');
    await popup.waitForSelector('.note-body');
    expect(await textOf(popup, '.note-body')).toEqual(['Since when? Since 2?']);
    expect(await popup.$$eval('.layer[aria-pressed="false"]', ({ length }) => length)).toBe(0);
    const { notes } = await waitFor(id, () => true);
    await pressOn(popup, '.note-foot button + button');
    await waitFor(id, (report) => report.notes === undefined);
    await popup.waitForSelector('.message .undo');
    expect(await popup.$('.note')).toBeNull();
    await pressOn(popup, '.message .undo');
    const back = await waitFor(id, (report) => report.notes !== undefined);
    expect(back.notes).toEqual(notes);
  });

  test('the list of notes meets WCAG 2.2 AA as far as axe-core can tell', async () => {
    const { id } = await withNote(lab(), 'Since when?');
    const popup = await popupWith(lab(), id);
    // So high that the footer covers nothing: what scrolls under it is no smaller for that.
    await popup.setViewport({ width: 1100, height: 4000 });
    expect((await judge(popup)).wrong).toEqual([]);
    await pressOn(popup, '.note-foot button');
    await popup.waitForSelector('.note textarea');
    expect((await judge(popup)).wrong).toEqual([]);
  });

  test('another speaker is in the report and in the brief, until that is taken back', async () => {
    const { id, report } = await visitAnnotated(lab(), PAGE);
    const index = report.analysis.quotes.findIndex(
      ({ span }) => report.article.text.slice(...span) === QUOTE,
    );
    const names = new Map(report.analysis.actors.map((actor) => [actor.id, actor.name]));
    const speakerIn = ({ analysis }: TabReport) => names.get(analysis?.quotes[index]?.speaker ?? '');
    expect(speakerIn(report)).toBe('Marit Solheim');
    const other = 'Teodor Rask';
    const of = { kind: 'quote', index };
    await call(lab(), 'correct', { tabId: id, of, change: { kind: 'speaker', name: other } });
    await waitFor(id, (now) => speakerIn(now) === other);
    const popup = await popupWith(lab(), id);
    const voice = () =>
      popup.$$eval(
        '.voice',
        (voices, words) =>
          voices.find((one) => one.textContent?.includes(words))?.querySelector('h3')?.textContent,
        QUOTE.slice(1, -2),
      );
    await expect.poll(voice).toContain(other);
    expect(await textOf(popup, '.note .correction')).toEqual([`Speaker: ${other}`]);
    await pressOn(popup, '.note-foot button');
    await waitFor(id, (now) => speakerIn(now) === 'Marit Solheim' && now.corrections === undefined);
    await expect.poll(voice).toContain('Solheim');
  });

  test('a hidden quote loses its mark on every page with the same words, and gets it back', async () => {
    const first = await visitAnnotated(lab(), PAGE);
    const second = await visitAnnotated(lab(), `${PAGE}?copy`);
    const marked = async (page: Page) =>
      (await paintedRanges(page)).some(
        ({ name, texts }) => name === 'attache-quote' && texts.some((text) => text.includes('no quarrel')),
      );
    for (const { page } of [first, second]) await expect.poll(() => marked(page)).toBe(true);
    const { article, analysis } = first.report;
    const index = analysis.quotes.findIndex(({ span }) => article.text.slice(...span) === QUOTE);
    const input = { tabId: first.id, of: { kind: 'quote', index }, change: { kind: 'hide' } };
    const id = await call(lab(), 'correct', input);
    for (const { page } of [first, second]) await expect.poll(() => marked(page)).toBe(false);
    await call(lab(), 'uncorrect', { id });
    for (const { page } of [first, second]) await expect.poll(() => marked(page)).toBe(true);
  });
});
