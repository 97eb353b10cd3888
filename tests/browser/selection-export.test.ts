import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { FORMATS } from '../../src/brief/exports/formats.ts';
import { VIEWPORT } from '../../tools/browsers/open.ts';
import { inEachBrowser, type Lab } from './support/lab.ts';
import { catchFiles, fileFrom, type SavedFile } from './support/saved-file.ts';

const TITLE = 'Fiji and Iceland set a day for the lighthouse summit';
const QUOTE = 'The lamp will be lit again before the winter storms,';
const TEXT = `${TITLE}

The presidents of Iceland and Fiji will hold a summit in Oslo on May 14, 2031, their offices announced on Tuesday.

“${QUOTE}” President Tevita Ordin of Fiji told reporters. He said that every harbour had agreed to pay.`;

/** The files that hold something of this text: all there are. */
const ALL = FORMATS.map(({ id }) => id as string);

async function openRead({ open }: Lab): Promise<Page> {
  const page = await open.openExtensionPage('selection.html');
  onTestFinished(() => page.close());
  await page.setViewport(VIEWPORT);
  await page.bringToFront();
  await page.waitForSelector('textarea');
  await page.$eval(
    'textarea',
    (box, words) => {
      box.setRangeText(words);
      box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    },
    TEXT,
  );
  await page.click('.action.primary');
  await page.waitForSelector('.ways .menu-button');
  return page;
}

const offered = (page: Page): Promise<(string | undefined)[]> =>
  page.$$eval('[data-item]', (items) => items.map((item) => (item as HTMLElement).dataset['item']));

/** Rows of a table as a strict reader takes them. */
const rowsOf = ({ text }: SavedFile): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

inEachBrowser('exports of a text of the reader’s own', (lab) => {
  test('every file of the menu is saved, is what it says, and holds the text’s findings', async () => {
    const page = await openRead(lab());
    await catchFiles(page);
    await page.click('.ways .menu-button');
    await page.waitForSelector('[role="menu"]');
    // What a page of an article offers besides, a printed brief, a text in no tab cannot have.
    expect(await offered(page)).toEqual(ALL);
    await page.keyboard.press('Escape');
    const save = (id: string) =>
      fileFrom(page, async () => {
        await page.click('.ways .menu-button');
        await page.click(`[data-item="${id}"]`);
      });
    const files = new Map<string, SavedFile>();
    for (const { id, ending, type } of FORMATS) {
      const file = await save(id);
      expect(file.name).toBe(`fiji-and-iceland-set-a-day-for-the-lighthouse-summit.${ending}`);
      expect(file.type).toBe(`${type};charset=utf-8`);
      await page.waitForFunction(
        (name) => document.querySelector('.message')?.textContent?.includes(name),
        {},
        file.name,
      );
      files.set(id, file);
    }
    const of = (id: string): SavedFile => files.get(id) ?? expect.fail(`${id} was not saved`);

    expect(of('markdown').text).toMatch(new RegExp(`^# ${TITLE}\n`));
    expect(of('markdown').text).toContain(QUOTE);
    expect(JSON.parse(of('json').text)).toMatchObject({ article: { title: TITLE } });
    const annotations = JSON.parse(of('web-annotation').text) as { items?: object[] };
    expect(JSON.stringify(annotations)).toContain('http://www.w3.org/ns/anno.jsonld');
    expect(rowsOf(of('csv-statements')).map(({ words }) => words)).toContainEqual(
      expect.stringContaining(QUOTE),
    );
    expect(rowsOf(of('csv-meetings'))).toMatchObject([{ type: 'summit', state: 'scheduled' }]);
    const calendar = new ICAL.Component(ICAL.parse(of('icalendar').text));
    const days = calendar
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('dtstart')));
    expect(days).toEqual(['2031-05-14']);
  });
});
