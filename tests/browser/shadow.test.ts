import { expect, test } from 'vitest';
import {
  focusedText,
  paintedRanges,
  pointOn,
  waitForCard,
  waitForNoCard,
} from '../../tools/browsers/marks.ts';
import { wrongRanges } from '../../tools/browsers/spans.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, visitAnnotated } from './support/lab.ts';

inEachBrowser('open shadow roots', (lab) => {
  test('text in one is marked, and its cards open by pointer and by key', async () => {
    const { page, id, report } = await visitAnnotated(lab(), `${NEWS}/pages/shadow`);
    await expect.poll(async () => wrongRanges(report, await paintedRanges(page))).toEqual([]);
    const point = await pointOn(page, 'attache-quote');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await lab().desk.tellTab(id, { call: 'step', input: { by: 1 } })).toEqual({
      ok: true,
      value: { found: true },
    });
    await waitForCard(page);
    expect(await focusedText(page)).not.toBeNull();
  });

  test('one with marks has their rules, in the colours of its page', async () => {
    const { page } = await visitAnnotated(lab(), `${NEWS}/pages/shadow`);
    const styles = () =>
      page.evaluate(() => {
        const root = document.querySelector('news-text')?.shadowRoot;
        const paragraph = root?.querySelector('p');
        return {
          sheets: root?.adoptedStyleSheets.length,
          quote: paragraph && getComputedStyle(paragraph, '::highlight(attache-quote)').backgroundColor,
          dark: document.querySelector('attache-card')?.getAttribute('tone'),
        };
      });
    const light = await styles();
    expect(light.sheets).toBe(1);
    expect(light.quote).not.toBe('rgba(0, 0, 0, 0)');
    await page.evaluate(() => {
      document.body.style.background = '#111';
    });
    await expect.poll(styles).toMatchObject({ dark: 'dark' });
    expect((await styles()).quote).not.toBe(light.quote);
  });
});
