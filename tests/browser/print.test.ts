import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { judge, overflowOf } from './support/axe.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, type Lab, visitAnnotated } from './support/lab.ts';

const SAMPLE = `${NEWS}/world/second-summit`;

async function openPrint({ open }: Lab, search: string, phase: string): Promise<Page> {
  const page = await open.openExtensionPage(`print.html${search}`);
  onTestFinished(() => page.close());
  await page.waitForSelector(`main[data-phase="${phase}"]`);
  return page;
}

const wordsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));

/** How many sheets of a paper the page takes. Chromium's files list their pages in plain words, Firefox packs them. */
async function sheetsOf(page: Page, format: 'a4' | 'letter' = 'a4'): Promise<number> {
  // The margins of a page that names its own size in its sheet are lost without this.
  const margin = { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' };
  const pdf = Buffer.from(await page.pdf({ format, margin })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

inEachBrowser('print', (lab) => {
  test('has the whole brief, unfolded, each line with the number of a sentence of the article', async () => {
    const { id, report } = await visitAnnotated(lab(), SAMPLE);
    const page = await openPrint(lab(), `?tab=${id}`, 'ready');
    const { article, analysis } = report;
    expect(await wordsOf(page, 'h1')).toEqual([article.title]);
    expect(await page.title()).toBe(article.title);
    expect(await wordsOf(page, '.address')).toEqual([article.url]);
    expect(await page.$('.paper :is(details, button, [hidden])')).toBeNull();
    const sentences = await wordsOf(page, '.sentences .verbatim');
    expect(sentences.length).toBeGreaterThan(analysis.encounters.length);
    for (const sentence of sentences) expect(article.text).toContain(sentence);
    const targets = await page.$$eval('a.reference', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    const ids = await page.$$eval('.sentences li', (items) => items.map((item) => `#${item.id}`));
    expect(targets.length).toBeGreaterThan(ids.length);
    expect(new Set(targets)).toEqual(new Set(ids));
    expect(
      await page.$$eval('.verbatim', (all) => all.every((one) => one.closest('[lang="en"]') !== null)),
    ).toBe(true);
  });

  test('the article goes along where the reader wants it, with its marks or without', async () => {
    const { id, report } = await visitAnnotated(lab(), SAMPLE);
    const page = await openPrint(lab(), `?tab=${id}`, 'ready');
    expect(await page.$('.apart')).toBeNull();
    await page.click('input[value="text"]');
    await page.waitForSelector('.apart');
    expect(await page.$('.apart :is(.mark-quote, .mark-claim, .mark-actor)')).toBeNull();
    await page.click('input[value="marked"]');
    await page.waitForSelector('.apart .verbatim .mark-quote');
    const text = await page.$$eval('.apart .verbatim > p', (paragraphs) =>
      paragraphs.map((paragraph) => {
        const copy = paragraph.cloneNode(true);
        if (copy instanceof Element) for (const number of copy.querySelectorAll('sup')) number.remove();
        return copy.textContent ?? '';
      }),
    );
    expect(text.join('\n\n')).toBe(report.article.text);
  });

  test('on one page there is the gist alone, and what is cut is counted', async () => {
    const { id, report } = await visitAnnotated(lab(), SAMPLE);
    const page = await openPrint(lab(), `?tab=${id}`, 'ready');
    const whole = await wordsOf(page, '.paper');
    await page.click('input[value="page"]');
    await page.waitForSelector('.one-page');
    expect(await wordsOf(page, '.paper h1')).toEqual([report.article.title]);
    expect(await page.$('.status')).not.toBeNull();
    expect(await page.$(':is(.sentences, .reference, .apart)')).toBeNull();
    const voices = await page.$$eval('.voice', (all) =>
      all.map((voice) => [
        voice.querySelectorAll('li').length,
        voice.querySelector('.more-lines')?.textContent,
      ]),
    );
    expect(voices.every(([lines]) => lines === 1)).toBe(true);
    expect(voices.some(([_lines, more]) => /^and \d+ more$/.test(String(more)))).toBe(true);
    if (lab().kind === 'chromium')
      expect([await sheetsOf(page, 'a4'), await sheetsOf(page, 'letter')]).toEqual([1, 1]);
    await page.click('input[value="brief"]');
    await page.waitForSelector('.sentences');
    expect(await wordsOf(page, '.paper')).toEqual(whole);
    if (lab().kind === 'chromium') expect(await sheetsOf(page)).toBeGreaterThan(1);
  });

  test('the button prints, and neither it nor the choice is on paper', async () => {
    const { id } = await visitAnnotated(lab(), SAMPLE);
    const page = await openPrint(lab(), `?tab=${id}`, 'ready');
    await page.evaluate(() => {
      globalThis.print = () => {
        document.body.dataset['printed'] = 'yes';
      };
    });
    await page.click('.action');
    await page.waitForSelector('body[data-printed="yes"]');
    const onPaper = await page.$$eval('link[rel="stylesheet"]', (links) =>
      links
        .flatMap((link) => (link instanceof HTMLLinkElement ? [...(link.sheet?.cssRules ?? [])] : []))
        .flatMap((rule) =>
          rule instanceof CSSMediaRule && rule.media.mediaText === 'print' ? [...rule.cssRules] : [],
        )
        .map((rule) => rule.cssText),
    );
    expect(onPaper.some((rule) => /^\.options\s*\{\s*display: none;/.test(rule))).toBe(true);
  });

  test('what is shown stays when its tab goes elsewhere; a tab without an article is said to have none', async () => {
    const { page: tab, id, report } = await visitAnnotated(lab(), SAMPLE);
    const page = await openPrint(lab(), `?tab=${id}`, 'ready');
    await tab.goto('about:blank');
    await expect.poll(async () => (await lab().desk.report(id))?.state).not.toBe('annotated');
    expect(await wordsOf(page, 'h1')).toEqual([report.article.title]);
    const later = await openPrint(lab(), `?tab=${id}`, 'none');
    expect(await later.$eval('[role="status"]', (words) => words.textContent)).toMatch(
      /^There is no brief for this tab/,
    );
    const nobodys = await openPrint(lab(), '', 'none');
    expect(await nobodys.$eval('[role="status"]', (words) => words.textContent)).toMatch(
      /^There is no brief/,
    );
  });

  test('with the article and its marks, and where there is nothing to print, everybody can use it', async () => {
    const { id } = await visitAnnotated(lab(), SAMPLE);
    const page = await openPrint(lab(), `?tab=${id}`, 'ready');
    await page.click('input[value="marked"]');
    await page.waitForSelector('.apart');
    expect((await judge(page)).wrong).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    expect(await overflowOf(page)).toBe(0);
    const gone = await openPrint(lab(), '', 'none');
    expect((await judge(gone)).wrong).toEqual([]);
  });
});
