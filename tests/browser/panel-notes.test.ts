import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { inCard, press } from '../../tools/browsers/in-card.ts';
import { focusedText, pointOn, waitForCard } from '../../tools/browsers/marks.ts';
import { letters } from '../../tools/browsers/spans.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, pressOn, visitAnnotated } from './support/lab.ts';

const PAGE = `${NEWS}/pages/read-more`;
const QUOTE = '“We have no quarrel with the sea,”';

const bodies = (panel: Page): Promise<string[]> =>
  panel.$$eval('.note-body', (all) => all.map((body) => body.textContent));

inEachBrowser('the panel’s notes', (lab) => {
  test('a note that is written in the card is there; it is changed, deleted and put back', async () => {
    const { desk } = lab();
    const { page, id } = await visitAnnotated(lab(), PAGE);
    onTestFinished(async () => {
      for (const { id: note } of (await desk.report(id))?.notes ?? [])
        await desk.tellBackground({ call: 'note', input: { span: null, body: '', id: note } });
    });
    const panel = await desk.openPanel(id);
    onTestFinished(() => panel.close());
    await panel.waitForSelector('#tab-notes');
    await panel.click('#tab-notes');
    await panel.waitForSelector('[data-part="notes"] .nothing');

    await page.bringToFront();
    const point = await pointOn(page, 'attache-quote', QUOTE);
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    await press(page, 'Note');
    await page.keyboard.type('Ask who was there.');
    const save = await inCard(
      page,
      (root) =>
        root.querySelector('textarea')?.closest('form')?.querySelector('[type="submit"]')?.textContent,
      undefined,
    );
    await press(page, save?.trim() ?? 'no button');
    await expect.poll(() => bodies(panel)).toEqual(['Ask who was there.']);
    expect(await panel.$eval('.note .verbatim', (words) => words.textContent)).toBe(QUOTE);

    await panel.bringToFront();
    await pressOn(panel, '.note-foot button');
    await panel.waitForSelector('.note textarea:focus');
    await panel.keyboard.type(' And when.');
    await pressOn(panel, '.note-editor [type="submit"]');
    await expect.poll(() => bodies(panel)).toEqual(['Ask who was there. And when.']);
    await desk.waitForReport(id, ({ notes }) => notes?.[0]?.body === 'Ask who was there. And when.');

    await pressOn(panel, '.note button.line');
    await expect.poll(async () => letters((await focusedText(page)) ?? '')).toContain(letters(QUOTE));

    await panel.bringToFront();
    await pressOn(panel, '.note-foot button + button');
    await panel.waitForSelector('[data-part="notes"] .nothing');
    await desk.waitForReport(id, ({ notes }) => notes === undefined);
    await pressOn(panel, '.message .undo');
    await expect.poll(() => bodies(panel)).toEqual(['Ask who was there. And when.']);
  });
});
