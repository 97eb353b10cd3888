import type { Page } from 'puppeteer-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { english } from '../../src/locales/english.ts';
import {
  focusedText,
  paintedRanges,
  pointOn,
  waitForCard,
  waitForNoCard,
  waitForPaint,
} from '../../tools/browsers/marks.ts';
import { type OpenBrowser, openBrowser, VIEWPORT } from '../../tools/browsers/open.ts';
import { judge } from './support/axe.ts';
import { inEachBrowser, installed, type Lab, packedExtension } from './support/lab.ts';
import { tabOf } from './support/own-page.ts';

/** A background that is to open a second page has done so by then. */
const SETTLED_MS = 15_000;

/** How many tabs show the welcome page. */
async function countWelcomes({ browser, extensionUrl }: OpenBrowser): Promise<number> {
  const addresses = await Promise.all(
    (await browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => '')),
  );
  return addresses.filter((address) => address === extensionUrl('welcome.html')).length;
}

const kind = inject('kind');

describe(`after the installation in ${kind}`, () => {
  test('the welcome page is opened, once', async () => {
    const open = await openBrowser({
      browser: installed(kind),
      extension: packedExtension(kind),
      headless: true,
      welcome: true,
    });
    onTestFinished(() => open.close());
    await expect.poll(() => countWelcomes(open), { timeout: SETTLED_MS }).toBe(1);
    // A page that has the background at work; whatever it opened at its start is there by then.
    const page = await open.openExtensionPage('welcome.html');
    await waitForPaint(page);
    await page.close();
    expect(await countWelcomes(open)).toBe(1);
  });
});

async function openWelcome({ open }: Lab): Promise<Page> {
  const page = await open.openExtensionPage('welcome.html');
  onTestFinished(() => page.close());
  await page.setViewport(VIEWPORT);
  await page.bringToFront();
  await waitForPaint(page);
  return page;
}

const isDone = (page: Page, step: string) =>
  page.waitForSelector(`[data-step="${step}"][data-done="true"]`, { timeout: 5_000 });

const progress = (page: Page) => page.$eval('.progress', (line) => line.textContent);

const painted = async (page: Page, name: string): Promise<number> =>
  (await paintedRanges(page)).find((each) => each.name === name)?.texts.length ?? 0;

inEachBrowser('the welcome page', (lab) => {
  test('its steps are ticked off one by one as the reader does them', async () => {
    const page = await openWelcome(lab());
    expect(await page.$('[data-done="true"]')).toBeNull();
    await page.click('.layer-quotes');
    await isDone(page, 'marks');
    await expect.poll(() => painted(page, 'attache-quote')).toBe(0);
    await page.click('.layer-quotes');
    await expect.poll(() => painted(page, 'attache-quote')).toBeGreaterThan(1);
    expect(await progress(page)).toBe(english.welcomeStepDone.replace('$1', '1'));

    const point = await pointOn(page, 'attache-quote');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    await isDone(page, 'card');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    const line = await page.$eval('.status-because', (words) => words.textContent);
    await page.click('.status button.line');
    await waitForCard(page);
    await isDone(page, 'brief');
    expect(line).not.toBe('');
    expect(await focusedText(page)).toContain(line);
    expect(await progress(page)).toBe(english.welcomeAllDone);
    expect((await judge(page)).wrong).toEqual([]);
  });

  test('the keyboard alone opens a card and gives the focus back', async () => {
    const page = await openWelcome(lab());
    await page.focus('.walk .action:last-child');
    await page.keyboard.press('Enter');
    await waitForCard(page);
    await isDone(page, 'card');
    const first = await focusedText(page);
    expect(first).not.toBeNull();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(english.welcomeNext);
    await page.keyboard.press('Enter');
    await waitForCard(page);
    expect(await focusedText(page)).not.toBe(first);
  });

  test('the shortcuts reach it, and what other pages of ours ask passes it by', async () => {
    const page = await openWelcome(lab());
    const { desk } = lab();
    const step = (by: unknown) => desk.tellTab(tab, { call: 'step', input: { by } });
    const tab = await tabOf(page);
    expect(await step(1)).toEqual({ ok: true, value: { found: true } });
    await waitForCard(page);
    const article = { url: '', title: '', language: '', text: 'Nobody came.' };
    expect(await desk.tellBackground({ call: 'analyzeText', input: { article } })).toMatchObject({
      ok: true,
    });
    expect(await desk.tellBackground({ call: 'show', input: {} })).toMatchObject({ ok: false });
  });

  test('what is switched on the example stays there; remembering is switched for good', async () => {
    const page = await openWelcome(lab());
    const { desk } = lab();
    const stored = () =>
      desk.page.evaluate(async () => {
        const { local } = (
          globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } }
        ).chrome.storage;
        return JSON.stringify(await local.get('settings'));
      });
    await page.click('.layer-claims');
    await isDone(page, 'marks');
    expect(await stored()).not.toContain('"claims":false');
    await page.click('.switch');
    await page.waitForSelector('.switch[aria-checked="true"]');
    await expect.poll(stored).toContain('"remember":true');
    await page.click('.switch');
    await page.waitForSelector('.switch[aria-checked="false"]');
    await expect.poll(stored).toContain('"remember":false');
  });

  test('it asks no host for anything', async () => {
    const { server } = lab();
    const start = server.seen.length;
    const page = await openWelcome(lab());
    await page.click('.hosts > summary');
    await page.waitForSelector('.hosts[open] a');
    const kept = new Set(
      await page.$$eval('.hosts a', (links) => links.map((link) => link.getAttribute('href'))),
    );
    expect(kept.size).toBeGreaterThan(100);
    const asked = server.seen.slice(start).map(({ url }) => new URL(url).hostname);
    expect(asked.filter((host) => kept.has(`https://${host}/`))).toEqual([]);
    expect(await outsideResources(page)).toEqual([]);
  });
});

/** What the page has loaded from anywhere but the extension itself. */
const outsideResources = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = performance.getEntriesByType('resource').map(({ name }) => name);
    return all.filter((name) => new URL(name).origin !== location.origin);
  });
