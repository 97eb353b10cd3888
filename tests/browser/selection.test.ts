import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { english } from '../../src/locales/english.ts';
import { focusedText, pointOn, waitForCard, waitForPaint } from '../../tools/browsers/marks.ts';
import { VIEWPORT } from '../../tools/browsers/open.ts';
import { judge, overflowOf } from './support/axe.ts';
import { inEachBrowser, type Lab } from './support/lab.ts';
import { allStored, putIntoSession } from './support/own-page.ts';
import { FRENCH, GARDEN, JOINED, PASTED } from './support/texts.ts';

async function openSelection({ open }: Lab, search = ''): Promise<Page> {
  const page = await open.openExtensionPage(`selection.html${search}`);
  onTestFinished(() => page.close());
  await page.setViewport(VIEWPORT);
  await page.bringToFront();
  return page;
}

/** Puts text into the box as a paste does, and has it read. */
async function paste(page: Page, text: string): Promise<void> {
  await page.waitForSelector('textarea');
  await page.focus('textarea');
  await page.evaluate((words) => {
    const box = document.activeElement;
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('the box has no focus');
    box.setRangeText(words);
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
  await page.click('.action.primary');
}

/** Drops a file on the page. */
const drop = (page: Page, name: string, words: string): Promise<void> =>
  page.evaluate(
    (called, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], called));
      document
        .querySelector('.selection main')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    name,
    words,
  );

const shown = (page: Page): Promise<string[]> =>
  page.$$eval('.own-text :is(p, li)', (all) => all.map((each) => each.textContent));

const message = (page: Page): Promise<string> => page.$eval('.message', (line) => line.textContent);
const words = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent);

inEachBrowser('the page for a text of the reader’s own', (lab) => {
  test('joins what is pasted, marks it and gives its brief; nothing of it is stored', async () => {
    const page = await openSelection(lab());
    await paste(page, PASTED);
    await waitForPaint(page);
    expect(await shown(page)).toEqual(JOINED);
    expect(await words(page, '.headline')).toBe(PASTED.split('\n')[0]);
    const because = await words(page, '.status-because');
    await page.click('.status button.line');
    await waitForCard(page);
    expect(await focusedText(page)).toContain(because);
    const point = await pointOn(page, 'attache-quote');
    await page.keyboard.press('Escape');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    expect(await allStored(lab().desk)).not.toContain('Norrgard');
  });

  test.each([VIEWPORT, { width: 320, height: 800 }])(
    'a text and its brief meet WCAG 2.2 AA at $width px',
    async (viewport) => {
      const page = await openSelection(lab());
      await page.setViewport(viewport);
      await paste(page, PASTED);
      await page.waitForSelector('.brief');
      expect((await judge(page)).wrong).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
    },
  );

  test('clearing takes the text off the page, and can be undone', async () => {
    const page = await openSelection(lab());
    await paste(page, PASTED);
    await waitForPaint(page);
    await page.click('.ways > .action:last-child');
    await page.waitForSelector('.intake');
    expect(await page.$eval('textarea', ({ value }) => value)).toBe('');
    expect(await message(page)).toContain(english.selectionCleared);
    expect(await page.content()).not.toContain('Norrgard');
    await page.click('.undo');
    await waitForPaint(page);
    expect(await shown(page)).toEqual(JOINED);
  });

  test('the text can be changed', async () => {
    const page = await openSelection(lab());
    await paste(page, PASTED);
    await waitForPaint(page);
    await page.click('.ways > .action:nth-last-child(2)');
    await page.waitForSelector('.intake');
    expect(await page.$eval('textarea', ({ value }) => value)).toBe(PASTED);
  });

  test('a file that is dropped is read; one that is no text is refused', async () => {
    const page = await openSelection(lab());
    await page.waitForSelector('.intake');
    await drop(page, 'report.pdf', PASTED);
    await expect.poll(() => message(page)).toBe(english.selectionWrongFile);
    await drop(page, 'report.html', `<h1>Envoys</h1>${JOINED.map((each) => `<p>${each}</p>`).join('')}`);
    await waitForPaint(page);
    expect(await shown(page)).toEqual(JOINED);
    expect(await words(page, '.headline')).toBe('Envoys');
    await drop(page, 'report.txt', JOINED.slice(0, 1).join(''));
    await expect.poll(() => shown(page)).toEqual(JOINED.slice(0, 1));
    await waitForPaint(page);
    await page.click('.undo');
    await expect.poll(() => shown(page)).toEqual(JOINED);
  });

  test('what the menu hands over is shown once and gone from the storage', async () => {
    const { desk } = lab();
    const value = {
      text: JOINED.slice(0, 2).join('\n\n'),
      url: 'https://www.paper.example/a',
      title: 'The talks',
    };
    await putIntoSession(desk, 'selection:a1', value);
    const page = await openSelection(lab(), '?id=a1');
    await waitForPaint(page);
    expect(await shown(page)).toEqual(JOINED.slice(0, 2));
    expect(await words(page, '.headline')).toBe('The talks');
    expect(await words(page, '.text > .meta')).toContain('paper.example');
    expect(await allStored(desk)).not.toContain('selection:a1');
    const again = await openSelection(lab(), '?id=a1');
    await again.waitForSelector('.intake');
    await expect.poll(() => message(again)).toBe(english.selectionLost);
  });

  test.each([
    ['nothing found', GARDEN, english.selectionNothing],
    ['another language', FRENCH, english.selectionNotEnglish],
    ['too much', 'The envoys met again. '.repeat(70_000), english.selectionFailed],
  ])('says plainly: %s', async (_what, text, title) => {
    const page = await openSelection(lab());
    await paste(page, text);
    await page.waitForSelector('.notice');
    expect(await words(page, '.notice h2')).toBe(title);
    expect(await page.$('.brief')).toBeNull();
    expect((await judge(page)).wrong).toEqual([]);
  });

  test('an empty box is told of', async () => {
    const page = await openSelection(lab());
    await paste(page, ' \n ');
    await expect.poll(() => message(page)).toBe(english.selectionEmpty);
  });

  test('it asks no host for anything', async () => {
    const { server } = lab();
    const start = server.seen.length;
    const page = await openSelection(lab());
    await page.waitForSelector('.intake');
    await drop(
      page,
      'report.html',
      `<img src="http://beacon.attache.example/a.png"><link rel="stylesheet" href="http://beacon.attache.example/a.css">${JOINED.map((each) => `<p>${each}</p>`).join('')}`,
    );
    await waitForPaint(page);
    const asked = server.seen.slice(start).map(({ url }) => new URL(url).hostname);
    expect(asked.filter((host) => host.endsWith('.example'))).toEqual([]);
  });
});
