import { expect, test } from 'vitest';
import { focusedText, waitForCard } from '../../tools/browsers/marks.ts';
import { letters } from '../../tools/browsers/spans.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, openPopup, visitAnnotated } from './support/lab.ts';

const LINE = '.stories [data-story]';

inEachBrowser('the line that tells of a followed story', (lab) => {
  test('stands in the popup of a report on the story that ships, and leads to its sentence', async () => {
    const { page, id, report } = await visitAnnotated(lab(), `${NEWS}/reports/2-scheduled`);
    const { followed = [] } = await lab().desk.waitForReport(id, (now) => now.followed !== undefined);
    expect(followed.length).toBe(1);
    const told = report.analysis.encounters.find(({ id: one }) => followed[0]?.encounters.includes(one));
    const sentence = report.article.text.slice(...(told?.evidence[0] ?? [0, 0]));
    expect(sentence).not.toBe('');
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('.remember');
    expect(await popup.$$eval(`${LINE} .story-words`, (all) => all.map((one) => one.textContent))).toEqual([
      'A story that Attaché follows from the start · Summit: Donald Trump and Vladimir Putin',
    ]);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await popup.click(`${LINE} button.story-line`);
    await expect.poll(async () => letters((await focusedText(page)) ?? '')).toContain(letters(sentence));
    await page.bringToFront();
    await waitForCard(page);
  });

  test.each(['pages/read-more', 'pages/recipe'])('is not in the popup of %s', async (address) => {
    const { id } = await visitAnnotated(lab(), `${NEWS}/${address}`);
    const popup = await openPopup(lab(), id);
    // By then all of the brief is drawn that there will be.
    await popup.waitForSelector('.remember');
    expect(await popup.$(LINE)).toBeNull();
    expect(await popup.$('.known-article, .story-line')).toBeNull();
  });

  test('goes with the story that is let go, and comes back with it', async () => {
    const { id } = await visitAnnotated(lab(), `${NEWS}/reports/2-scheduled`);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('.remember');
    await popup.waitForSelector(LINE);
    await popup.$eval('.follow[aria-pressed="true"]', (star) => star.scrollIntoView({ block: 'center' }));
    await popup.click('.follow[aria-pressed="true"]');
    await expect.poll(() => popup.$(LINE)).toBeNull();
    await popup.waitForSelector('.message .undo');
    await popup.click('.message .undo');
    await popup.waitForSelector(LINE);
  });
});
