import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inCard } from '../../tools/browsers/in-card.ts';
import { paintedRanges, pointOn, waitForCard, waitForPaint } from '../../tools/browsers/marks.ts';
import { GIANT_NAMES, TRICKS, type TrickName } from './support/hostile.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, type Lab, openPopup, visit, withAnalysis } from './support/lab.ts';

const address = (name: string) => `${NEWS}/hostile/${encodeURIComponent(name)}`;

/** Visits a page of tricks; its report, once it is annotated and painted. */
async function visitTricky(lab: Lab, name: TrickName) {
  const tab = await visit(lab, address(name));
  const report = withAnalysis(await lab.desk.waitForReport(tab.id, ({ state }) => state === 'annotated'));
  await call(tab.page, 'disarm');
  await waitForPaint(tab.page);
  return { ...tab, report };
}

/** Calls what a page has to take a test's own tools away, or to give them back. */
const call = (page: Page, name: 'arm' | 'disarm'): Promise<void> =>
  page.evaluate((wanted) => {
    const found: unknown = Reflect.get(globalThis, wanted);
    if (typeof found === 'function') found();
  }, name);

const marks = async (page: Page): Promise<number> =>
  (await paintedRanges(page)).reduce((sum, { texts }) => sum + texts.length, 0);

/** Longer than a page of five megabytes takes to be looked at, on a busy machine. */
const GIANT_MS = 60_000;

/** With these the pointer finds no mark that stands still, or none that is not behind something of the page's. */
const WITHOUT_CARD: readonly TrickName[] = [
  'moves its text at every frame',
  'clears the highlights and reads them',
  'shows a modal dialog and popovers of its own',
];

inEachBrowser('a page that', (lab) => {
  test.each(Object.keys(TRICKS) as TrickName[])('%s is read and marked, and its cards open', async (name) => {
    const { page, report } = await visitTricky(lab(), name);
    expect(report.analysis.quotes.length).toBeGreaterThan(0);
    expect(report.analysis.claims.length).toBeGreaterThan(1);
    for (const { texts } of await paintedRanges(page))
      for (const words of texts) expect(words.trim()).not.toBe('');
    if (WITHOUT_CARD.includes(name)) return;
    const point = await pointOn(page, 'attache-claim');
    await call(page, 'arm');
    await page.mouse.move(point.x, point.y);
    await expect
      .poll(() => page.evaluate(() => (Reflect.get(globalThis, 'seesCard') as () => boolean)()))
      .toBe(true);
    await call(page, 'disarm');
    await waitForCard(page);
    const look = await inCard(
      page,
      (root) => {
        const card = root.querySelector('.card');
        if (!card) return null;
        const { width, height } = card.getBoundingClientRect();
        const { visibility } = getComputedStyle(card);
        return { width, height, visibility, words: card.textContent?.length ?? 0 };
      },
      undefined,
    );
    expect(look).toMatchObject({ visibility: 'visible' });
    expect(look?.width).toBeGreaterThan(200);
    expect(look?.height).toBeGreaterThan(80);
    expect(look?.words).toBeGreaterThan(20);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'hit'))).toBeUndefined();
  });

  test('clears the highlights has its marks again once it is done', async () => {
    const { page } = await visitTricky(lab(), 'clears the highlights and reads them');
    await page.waitForFunction(() => document.title === 'done', { timeout: 20_000 });
    await expect.poll(() => marks(page)).toBeGreaterThan(5);
  });

  test('has markup in its words has it as words in the popup too', async () => {
    const { id } = await visitTricky(lab(), 'has markup and script in names and quotes');
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('.remember');
    expect(await popup.$eval('main', (brief) => brief.textContent)).toContain('<script>');
    expect(await popup.$('main script, main img, main b')).toBeNull();
    expect(await popup.evaluate(() => Reflect.get(globalThis, 'hit'))).toBeUndefined();
  });

  test.each(GIANT_NAMES)(
    'holds %s gets one answer and stays usable',
    async (name) => {
      const { id, page } = await visit(lab(), address(name));
      const report = await lab().desk.waitForReport(id, ({ state }) => state !== 'reading', GIANT_MS);
      expect(['annotated', 'failed', 'not-an-article', 'unsure']).toContain(report.state);
      expect(await page.evaluate(() => document.title)).toContain('Norland');
      const popup = await openPopup(lab(), id);
      await popup.waitForSelector(`[data-phase="${report.state}"]`);
    },
    GIANT_MS + 15_000,
  );
});
