import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cardBox, paintedRanges, pointOn, waitForCard } from '../../tools/browsers/marks.ts';
import { wrongRanges } from '../../tools/browsers/spans.ts';
import { dataFolder } from '../support/data.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, openPopup, visitAnnotated } from './support/lab.ts';

/** Each page as its publisher would serve it, and as the strictest of publishers would. */
const OWN_PAGES = [
  '/world/second-summit',
  '/world/second-summit?with=strict',
  '/dark/second-summit',
  '/pages/second-day',
  '/pages/second-day?with=strict',
];

/** Pages of the data folder; the hydrated one draws itself by its own scripts, so these have to run. */
const VARIANTS = [
  '/variants/00-plain-newcomers/?with=still',
  '/variants/00-plain-newcomers/?with=strict',
  '/variants/01-bbc-straight-quotes/?with=still',
  '/variants/04-amp/?with=still',
  '/variants/03-ap-links-nbsp-shy/?with=still',
  '/variants/11-globalnews-light-edit/?with=still',
  '/variants/07-hydrated-after-1s/',
  '/variants/12-div-br-table-layout/?with=still',
];

/** The hydrated variant draws its text at 1 s and throws all of it away for an equal one at 2.5 s. */
const REDRAWN_MS = 3_000;

inEachBrowser('marks', (lab) => {
  test.each(OWN_PAGES)('%s: every range shows its span', async (address) => {
    const { page, report } = await visitAnnotated(lab(), NEWS + address);
    await expect.poll(async () => wrongRanges(report, await paintedRanges(page))).toEqual([]);
    expect(report.analysis.actors.length).toBeGreaterThan(3);
    expect(report.analysis.quotes.length).toBeGreaterThan(0);
    expect(report.analysis.claims.length).toBeGreaterThan(3);
  });

  test('nothing of the page changes but for the card’s element', async () => {
    const { page } = await visitAnnotated(lab(), `${NEWS}/pages/second-day`);
    const point = await pointOn(page, 'attache-quote');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    const served = await readFile(path.join(import.meta.dirname, 'pages/second-day.html'), 'utf8');
    const [now, before, strangers] = await page.evaluate((html) => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const card of Array.from(copy.querySelectorAll('attache-card'))) card.remove();
      const cards = Array.from(document.querySelectorAll('attache-card'));
      return [
        copy.outerHTML,
        new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
        cards.filter((card) => card.childNodes.length > 0 || card.shadowRoot).length,
      ];
    }, served);
    expect(now).toBe(before);
    expect(strangers).toBe(0);
  });

  test.skipIf(!dataFolder()).each(VARIANTS)('%s: ranges, card and popup', async (address) => {
    const { page, id, report } = await visitAnnotated(lab(), NEWS + address);
    if (address.includes('hydrated')) {
      await page.waitForFunction((ms) => performance.now() > ms, {}, REDRAWN_MS);
    }
    await expect.poll(async () => wrongRanges(report, await paintedRanges(page))).toEqual([]);
    const point = await pointOn(page, 'attache-quote');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardBox(page)).toBeNull();
    expect(await lab().desk.tellTab(id, { call: 'step', input: { by: 1 } })).toEqual({
      ok: true,
      value: { found: true },
    });
    await waitForCard(page);

    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('[data-phase="annotated"] .status');
    const meetings = await popup.$$('[data-section="meetings"] .section-body > ul > li');
    expect(meetings.length).toBe(report.analysis.encounters.length);
    expect(meetings.length).toBeGreaterThan(3);
  });
});
