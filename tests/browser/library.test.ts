import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/shared/settings.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, type Lab, visitAnnotated } from './support/lab.ts';
import { A, FILE } from './support/library-file.ts';

const SAMPLE = `${NEWS}/world/second-summit`;

/** The library's page at one of its parts, closed at the end of the test. */
async function openLibrary({ open }: Lab, hash = ''): Promise<Page> {
  const page = await open.openExtensionPage(`library.html${hash}`);
  onTestFinished(() => page.close());
  await page.waitForSelector('main h2');
  return page;
}

/** Goes to a part by its link. */
async function goTo(page: Page, part: string): Promise<void> {
  await page.click(`nav a[href="#${part}"]`);
  await page.waitForSelector(`#${part}`);
}

const told = (page: Page): Promise<string> => page.$eval('.message', (line) => line.textContent ?? '');
const listed = (page: Page): Promise<string[]> =>
  page.$$eval('.article', (all) => all.map((one) => one.getAttribute('data-url') ?? ''));

async function take(page: Page, text: string): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attache-library-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'library.json');
  await writeFile(file, text);
  const input = (await page.waitForSelector('.file input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/** What axe-core has against the page as it is. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const json = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return JSON.stringify(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    );
  });
  return JSON.parse(json);
}

inEachBrowser('the library', (lab) => {
  test('is off until the reader opts in, then lists what is read and finds what was said', async () => {
    const page = await openLibrary(lab());
    onTestFinished(() => lab().desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));
    expect(await page.$eval('.opt-in', (words) => words.textContent)).toContain('Off in private windows');
    await page.click('.opt-in .switch');
    await expect.poll(() => page.$('.opt-in')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

    const { report } = await visitAnnotated(lab(), SAMPLE);
    const quote = report.analysis.quotes[0];
    if (!quote) throw new Error('the sample article has no quote');
    const words =
      report.article.text
        .slice(...quote.span)
        .match(/[\p{L}]{4,}/gu)
        ?.slice(0, 3) ?? [];
    await page.bringToFront();
    await expect
      .poll(async () => {
        await page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
        return listed(page);
      })
      .toEqual([SAMPLE]);
    expect(await page.$eval('.article .source a', (link) => [link.href, link.target])).toEqual([
      SAMPLE,
      '_blank',
    ]);

    await page.keyboard.press('/');
    await page.keyboard.type(words.join(' ').toUpperCase());
    await page.waitForSelector('.results .said mark');
    const marked = await page.$$eval('.results li:first-child mark', (all) =>
      all.map((one) => one.textContent),
    );
    for (const word of words) expect(marked.map((one) => one?.toLowerCase())).toContain(word.toLowerCase());
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.matches('.results a.line'))).toBe(true);
    await page.focus('.search-field');
    await page.keyboard.press('Escape');

    await page.waitForSelector('.article .quiet');
    await page.click('.article .quiet');
    await expect.poll(() => listed(page)).toEqual([]);
    await page.click('.message .undo');
    await expect.poll(() => listed(page)).toEqual([SAMPLE]);
  });

  test('goes into a file and comes back from it, and can be deleted and undeleted', async () => {
    const page = await openLibrary(lab(), '#data');
    onTestFinished(() => lab().desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));
    await take(page, FILE);
    await expect
      .poll(() => told(page))
      .toMatch(/^New from the file: 2 articles, 1 note,? and 0 corrections\./);
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) void blob.text().then((text) => (document.body.dataset['file'] = text));
        return make(blob);
      };
    });
    await page.click('.data > .action');
    await page.waitForSelector('body[data-file]');
    const saved = await page.$eval('body', (body) => body.dataset['file'] ?? '');
    expect(JSON.parse(saved)).toMatchObject({ format: 'attache-library', version: 1 });

    const deleteAll = async () => {
      await page.click('.data .danger');
      await page.waitForSelector('.actions .danger');
      await page.click('.actions .danger');
      await expect.poll(() => told(page)).toContain('Everything is deleted.');
    };
    await deleteAll();
    await goTo(page, 'reading');
    await expect.poll(() => page.$('.empty')).not.toBeNull();
    await page.click('.message .undo');
    await expect.poll(() => listed(page)).toContain(A);

    await goTo(page, 'data');
    await deleteAll();
    await take(page, saved);
    await expect.poll(() => told(page)).toContain('New from the file');
    await page.evaluate(() => delete document.body.dataset['file']);
    await page.click('.data > .action');
    await page.waitForSelector('body[data-file]');
    const again = JSON.parse(await page.$eval('body', (body) => body.dataset['file'] ?? ''));
    expect({ ...again, exportedAt: '' }).toEqual({ ...JSON.parse(saved), exportedAt: '' });
  });

  test('says what is wrong with a broken file, and where, and takes nothing of it', async () => {
    const page = await openLibrary(lab(), '#data');
    const count = () => page.$eval('.data > p:nth-of-type(2)', (line) => line.textContent);
    await page.waitForSelector('.data > p:nth-of-type(2)');
    // Until the library has been counted, another line stands there.
    await expect.poll(count).toMatch(/on this device$/);
    const before = await count();
    await take(page, FILE.slice(0, 200));
    await expect.poll(() => told(page)).toContain('not JSON');
    await take(page, FILE.replace('"form": "direct"', '"form": "loud"'));
    await expect.poll(() => told(page)).toContain('statements[0].form');
    await take(page, '{"format":"another"}');
    await expect.poll(() => told(page)).toContain('Attaché did not save it');
    expect(await count()).toBe(before);
  });

  test('shows stories over time, what was said again, what changed, and notes; each part passes axe', async () => {
    const page = await openLibrary(lab(), '#data');
    await take(page, FILE);
    await expect.poll(() => told(page)).toContain('New from the file');
    expect(await objections(page)).toEqual([]);

    await goTo(page, 'stories');
    await page.waitForSelector('[data-story="mine"] .trail-chart');
    expect(
      await page.$eval('[data-story="mine"] .trail-chart', (chart) => chart.getAttribute('aria-label')),
    ).toMatch(/Planned \(.*\) → Scheduled \(.*\) → Held \(/);
    await page.click('[data-story="mine"] summary');
    expect(await page.$$eval('[data-story="mine"] tbody tr', (rows) => rows.length)).toBe(3);
    expect(await page.$eval('[data-story="mine"] tbody .verbatim', (words) => words.textContent)).toBe(
      'The talks are planned, an envoy said.',
    );
    expect(await objections(page)).toEqual([]);

    await goTo(page, 'repeats');
    await page.waitForSelector('.pair');
    const pair = await page.$eval('.pair', (one) => [
      one.querySelector('h3')?.textContent,
      ...[...one.querySelectorAll('.name')].map((name) => name.textContent),
    ]);
    expect(pair.sort()).toEqual(['Ana Orrel', 'Ivo Marden', 'The same words, another speaker']);
    expect(await objections(page)).toEqual([]);

    await goTo(page, 'reading');
    await page.waitForSelector(`[data-url="${A}"] details summary`);
    await page.click(`[data-url="${A}"] details summary`);
    await page.waitForSelector('.comparison ins');
    expect(await page.$eval('.comparison del', (gone) => gone.textContent)).toBe('No');
    expect(await page.$eval('.comparison ins', (come) => come.textContent)).toBe('A');
    expect(await objections(page)).toEqual([]);

    await goTo(page, 'notes');
    await page.waitForSelector('[data-note="n1"]');
    expect(await objections(page)).toEqual([]);
    await page.click('[data-note="n1"] .quiet');
    await expect.poll(() => page.$('[data-note="n1"]')).toBeNull();
    await page.click('.message .undo');
    await page.waitForSelector('[data-note="n1"]');
  });

  test('fits a narrow screen, with targets large enough to touch', async () => {
    const page = await openLibrary(lab());
    await page.setViewport({ width: 320, height: 640 });
    for (const part of ['stories', 'repeats', 'notes', 'data', 'reading']) {
      await goTo(page, part);
      const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      expect([part, fits]).toEqual([part, true]);
      const small = await page.$$eval('button, nav a, summary, .file', (all) =>
        all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.outerHTML),
      );
      expect(small).toEqual([]);
    }
  });
});
