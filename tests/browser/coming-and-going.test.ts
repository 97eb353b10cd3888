import { expect, test } from 'vitest';
import { paintedRanges, waitForPaint } from '../../tools/browsers/marks.ts';
import { wrongRanges } from '../../tools/browsers/spans.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, visitAnnotated, withAnalysis } from './support/lab.ts';

inEachBrowser('pages that come and go', (lab) => {
  const annotated = (id: number, words: string) =>
    lab()
      .desk.waitForReport(
        id,
        ({ state, article }) => state === 'annotated' && article?.text.includes(words) === true,
      )
      .then(withAnalysis);

  test('an article that a page puts in the place of another has its own marks', async () => {
    const { page, id, report: first } = await visitAnnotated(lab(), `${NEWS}/pages/endless`);
    await page.evaluate(() => {
      const next = document.querySelector<HTMLTemplateElement>('#later')?.content.firstElementChild;
      history.pushState(null, '', '/pages/salt-tariff-falls-after-a-night-of-talks');
      document.title = 'Salt tariff falls after a night of talks';
      if (next) document.querySelector('#stream')?.replaceChildren(next);
    });
    const second = await annotated(id, 'The scales are honest again');
    expect(second.article.url).toContain('salt-tariff');
    await expect.poll(async () => wrongRanges(second, await paintedRanges(page))).toEqual([]);

    await page.evaluate(() => document.querySelector('#stream')?.replaceChildren());
    await lab().desk.waitForReport(id, ({ state }) => state === 'not-an-article');
    expect((await paintedRanges(page)).flatMap(({ texts }) => texts)).toEqual([]);
    expect(first.article.url).not.toBe(second.article.url);
  });

  test('a page that the reader goes back to has its marks and its report, without another analysis', async () => {
    const { page, id, report } = await visitAnnotated(lab(), `${NEWS}/pages/live-blog`);
    await page.goto(`${NEWS}/pages/no-text`, { waitUntil: 'domcontentloaded' });
    await lab().desk.waitForReport(id, ({ state }) => state === 'not-an-article');
    await page.goBack({ waitUntil: 'domcontentloaded' });
    const again = await annotated(id, 'lighthouse');
    await waitForPaint(page);
    await expect.poll(async () => wrongRanges(again, await paintedRanges(page))).toEqual([]);
    expect(again.ms).toBe(report.ms);
  });

  test('text that comes late is annotated', async () => {
    const { page, id } = await visitAnnotated(lab(), `${NEWS}/pages/endless`);
    await page.evaluate(() => {
      const text = document.querySelector('#stream > article');
      text?.remove();
      // Past the time in which a page that has just been opened is looked at often.
      if (text) setTimeout(() => document.querySelector('#stream')?.append(text), 4_000);
    });
    await lab().desk.waitForReport(id, ({ state }) => state === 'not-an-article');
    expect((await paintedRanges(page)).flatMap(({ texts }) => texts)).toEqual([]);
    const late = await annotated(id, 'lighthouse');
    await expect.poll(async () => wrongRanges(late, await paintedRanges(page))).toEqual([]);
  });
});
