import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedRanges } from '../../tools/browsers/marks.ts';
import { letters, wrongRanges } from '../../tools/browsers/spans.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, openPopup, visitAnnotated, withAnalysis } from './support/lab.ts';

/** The articles in the order in which the page appends them: words of the title, and the end of the address. */
const ARTICLES = [
  ['lighthouse', '/pages/endless'],
  ['Salt', '?salt'],
  ['envoy', '?envoy'],
] as const;

const toEnd = (page: Page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight));

inEachBrowser('an endless page', (lab) => {
  test('has each of its articles annotated, and the one in view in the popup', async () => {
    const { page, id, report: first } = await visitAnnotated(lab(), `${NEWS}/pages/endless`);
    const before = (await paintedRanges(page)).flatMap(({ texts }) => texts);
    const popup = await openPopup(lab(), id);
    await page.bringToFront();
    const reports = [first];
    for (const [index, [words, address]] of ARTICLES.entries()) {
      if (index === 0) continue;
      await toEnd(page);
      const appended = () => page.evaluate(() => document.querySelectorAll('#stream > article').length);
      await expect.poll(appended).toBe(index + 1);
      await page.evaluate(() => document.querySelector('#stream > :last-child')?.scrollIntoView());
      const report = await lab().desk.waitForReport(
        id,
        ({ state, article }) =>
          state === 'annotated' && article?.title.includes(words) === true && article.url.endsWith(address),
      );
      reports.push(withAnalysis(report));
      await expect.poll(() => popup.evaluate(() => document.body.textContent)).toContain(words);
    }
    // Everything of the first is still painted, and what each of the others adds.
    // The report is noted before the page has the answer, so the marks may come a moment later.
    const painted = async () => (await paintedRanges(page)).flatMap(({ texts }) => texts).map(letters);
    const quotes = reports.flatMap(({ article, analysis }) => {
      const own = analysis.quotes.map(({ span }) => letters(article.text.slice(...span)));
      expect(own.length).toBeGreaterThan(0);
      return own;
    });
    await expect.poll(painted).toEqual(expect.arrayContaining([...before.map(letters), ...quotes]));
    await page.evaluate(() => scrollTo(0, 0));
    const again = await lab().desk.waitForReport(
      id,
      ({ article }) => article?.title.includes('lighthouse') === true,
    );
    expect(again.ms).toBe(first.ms);
    // An article that goes takes its marks along, and no other's.
    await page.evaluate(() => {
      for (const article of Array.from(document.querySelectorAll('#stream > article')).slice(1))
        article.remove();
    });
    await expect.poll(async () => wrongRanges(first, await paintedRanges(page))).toEqual([]);
  });
});
