import { expect, test } from 'vitest';
import { cardText } from '../../tools/browsers/in-card.ts';
import { focusedText, pointOn, waitForCard } from '../../tools/browsers/marks.ts';
import { letters } from '../../tools/browsers/spans.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, openPopup, visitAnnotated } from './support/lab.ts';

const ARTICLE = `${NEWS}/pages/unnamed`;
const SECTION = '[data-section="unnamed"]';

inEachBrowser('unnamed sources', (lab) => {
  test('the popup tells what is given of each, what is withheld, and what rests on them', async () => {
    const { id, report } = await visitAnnotated(lab(), ARTICLE);
    const popup = await openPopup(lab(), id);
    const section = await popup.waitForSelector(SECTION);
    const words = (await section?.evaluate((element) => element.textContent)) ?? '';
    expect(words).toMatch(/\d of \d+ statements rest on unnamed sources alone/);
    const sources = await popup.$$eval(`${SECTION} .source .name`, (names) =>
      names.map((name) => name.textContent),
    );
    expect(sources).toContain('A senior Chilean official');
    expect(words).toContain('on condition of anonymity because he was not authorised');
    expect(words).toContain('not told: reason');
    const given = await popup.$$eval(`${SECTION} .given .verbatim`, (all) =>
      all.map((one) => one.textContent ?? ''),
    );
    expect(given.length).toBeGreaterThan(0);
    for (const one of given) expect(report.article.text).toContain(one);
  });

  test('a source leads to its words, its statements unfold and lead to theirs', async () => {
    const { page, id } = await visitAnnotated(lab(), ARTICLE);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector(SECTION);
    await popup.click(`${SECTION} .source button.line`);
    await expect
      .poll(async () => letters((await focusedText(page)) ?? ''))
      .toContain('seniorChileanofficial');
    await popup.bringToFront();
    await popup.click(`${SECTION} .source .more`);
    const statement = await popup.waitForSelector(`${SECTION} .source li button.line`, { visible: true });
    await statement?.click();
    await expect.poll(async () => letters((await focusedText(page)) ?? '')).toContain('closedseason');
  });

  test('a text in which everybody has a name has no such section', async () => {
    const { id } = await visitAnnotated(lab(), `${NEWS}/pages/recipe`);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('[data-phase="annotated"]');
    expect(await popup.$(SECTION)).toBeNull();
  });

  test('the card of one tells the same in a line', async () => {
    // Firefox lets nobody see into a closed shadow root.
    if (lab().kind !== 'chromium') return;
    const { page } = await visitAnnotated(lab(), ARTICLE);
    const point = await pointOn(page, 'attache-unnamed');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    expect(await cardText(page)).toMatch(
      /told: one person · body “Chilean” · described as “senior” · reason “on condition of anonymity/,
    );
  });
});
