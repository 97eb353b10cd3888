import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedRanges, waitForCard, waitForPaint } from '../../tools/browsers/marks.ts';
import { wrongRanges } from '../../tools/browsers/spans.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, visit, visitAnnotated, withAnalysis } from './support/lab.ts';

/** Marks never stand on other words for longer than this. */
const GONE_WITHIN_MS = 100;
/** A machine with other work to do draws its frames late. */
const LATE_MS = 60;
/** Half a second after the reader's click, and what the analysis takes. */
const UNFOLDED_WITHIN_MS = 2_000;

const CANCELLED = 'planned for April, was cancelled';

inEachBrowser('the life of a page', (lab) => {
  const report = async (id: number) => {
    const found = await lab().desk.report(id);
    return found?.analysis ? withAnalysis(found) : null;
  };
  const wrong = async (page: Page, id: number) => {
    const held = await report(id);
    return held ? wrongRanges(held, await paintedRanges(page)) : ['no report'];
  };

  test('text that the reader unfolds is annotated at once', async () => {
    const { page, id, report: before } = await visitAnnotated(lab(), `${NEWS}/pages/read-more`);
    expect(before.article.text).not.toContain(CANCELLED);
    await page.click('#unfold');
    await lab().desk.waitForReport(
      id,
      ({ article }) => article?.text.includes(CANCELLED) === true,
      UNFOLDED_WITHIN_MS,
    );
    await expect.poll(() => wrong(page, id)).toEqual([]);
  });

  test('a live blog is annotated as it grows', async () => {
    const { page, id } = await visitAnnotated(lab(), `${NEWS}/pages/live-blog`);
    for (const posts of [1, 2, 3]) {
      await page.click('#post');
      await lab().desk.waitForReport(
        id,
        ({ article }) => article?.text.split('accepted the Norlandic terms').length === posts + 1,
      );
      await expect.poll(() => wrong(page, id)).toEqual([]);
    }
  });

  test('a page that is read again is not analysed again', async () => {
    const first = await visitAnnotated(lab(), `${NEWS}/pages/live-blog`);
    await first.page.reload({ waitUntil: 'domcontentloaded' });
    await waitForPaint(first.page);
    const second = await visitAnnotated(lab(), `${NEWS}/pages/live-blog?from=elsewhere`);
    expect((await report(first.id))?.ms).toBe(first.report.ms);
    // Two runs hardly ever take the same time to the microsecond.
    expect(second.report.ms).toBe(first.report.ms);
    expect(second.report.article.url).not.toBe(first.report.article.url);
  });

  test('an address that is rewritten under the same text leaves all as it is', async () => {
    const { page, id, report: before } = await visitAnnotated(lab(), `${NEWS}/pages/endless`);
    const painted = await paintedRanges(page);
    await page.evaluate(() => history.replaceState(null, '', '/pages/endless?part=2'));
    await lab().desk.waitForReport(id, ({ article }) => article?.url.endsWith('part=2') === true);
    expect(await paintedRanges(page)).toEqual(painted);
    expect((await report(id))?.ms).toBe(before.ms);
  });

  test('the article of a frame is the tab’s, and is annotated there', async () => {
    const { page, id } = await visit(lab(), `${NEWS}/pages/framed`);
    const held = withAnalysis(await lab().desk.waitForReport(id, ({ state }) => state === 'annotated'));
    expect(held.frame).toBeGreaterThan(0);
    expect(held.article.url).toContain('text-of-frame');
    const frame = page.frames().find((one) => one.url().includes('text-of-frame'));
    const small = page.frames().find((one) => one.url().includes('small-frame'));
    if (!frame || !small) throw new Error('the page has two frames');
    await expect.poll(async () => wrongRanges(held, await paintedRanges(frame))).toEqual([]);
    expect(await paintedRanges(small)).toEqual([]);
    const [span] = held.analysis.quotes.map((quote) => quote.span);
    expect(await lab().desk.tellBackground({ call: 'show', input: { tabId: id, span } })).toEqual({
      ok: true,
      value: { found: true },
    });
    await waitForCard(frame);
    // The page itself has no more to say than that it is no article.
    await lab().desk.tellTab(id, { call: 'annotate', input: { force: false } });
    expect((await report(id))?.frame).toBe(held.frame);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await lab().desk.waitForReport(id, ({ state }) => state === 'not-an-article');
  });

  test.each([0, 10_000])('with %i changes a second, marks on other words are gone in time', async (storm) => {
    const { page, id } = await visitAnnotated(lab(), `${NEWS}/pages/storm?storm=${storm}`);
    await expect.poll(() => wrong(page, id)).toEqual([]);
    const gone = await page.evaluate(async () => {
      const right = new Set<string>();
      const ranges = () =>
        [...CSS.highlights.keys()]
          .filter((name) => name.startsWith('attache-'))
          .flatMap((name) => Array.from((CSS.highlights.get(name) ?? []) as unknown as Iterable<Range>));
      for (const range of ranges()) right.add(range.toString());
      document.dispatchEvent(new Event('rewrite'));
      const began = performance.now();
      while (ranges().some((range) => !right.has(range.toString()))) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (performance.now() - began > 5_000) break;
      }
      return performance.now() - began;
    });
    expect(gone).toBeLessThan(GONE_WITHIN_MS + LATE_MS);
  });

  test.each([0, 10_000])(
    'with %i changes a second, an article that is drawn anew is marked anew',
    async (storm) => {
      const { page, id } = await visitAnnotated(lab(), `${NEWS}/pages/storm?storm=${storm}`);
      await expect.poll(() => wrong(page, id)).toEqual([]);
      const { ms } = (await report(id)) ?? {};
      await page.evaluate(() => document.dispatchEvent(new Event('redraw')));
      await expect.poll(() => wrong(page, id), { timeout: 5_000 }).toEqual([]);
      expect((await report(id))?.ms).toBe(ms);
    },
  );
});
