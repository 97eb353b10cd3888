import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../src/shared/settings.ts';
import { paintedRanges } from '../../tools/browsers/marks.ts';
import { NEWS, STRANGER } from './support/hosts.ts';
import { inEachBrowser, type Lab, openPopup, visit, visitAnnotated } from './support/lab.ts';

const SAMPLE = `${NEWS}/world/second-summit`;
/** The site of the sample, as lists name it. */
const SITE = 'helsinkitimes.fi';

async function openOptions(lab: Lab): Promise<Page> {
  const page = await lab.open.openExtensionPage('options.html');
  onTestFinished(() => page.close());
  await page.waitForSelector('#about h2');
  return page;
}

/** The settings as they are stored, seen from the page that changed them. */
async function storedIn(page: Page): Promise<Partial<Settings>> {
  const json = await page.evaluate(async (key) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get: (key: string) => Promise<Record<string, unknown>> } } };
    };
    return JSON.stringify((await chrome.storage.local.get(key))[key] ?? {});
  }, SETTINGS_KEY);
  // The page writes nothing else under this key.
  return JSON.parse(json) as Partial<Settings>;
}

const told = (page: Page): Promise<string> =>
  page.$eval('.message', (line) => line.firstChild?.textContent ?? '');
const marks = async (page: Page, name: string): Promise<number> =>
  (await paintedRanges(page)).find((one) => one.name === name)?.texts.length ?? 0;
const lineColour = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--attache-actor').trim());
const choose = (page: Page, section: string, value: string): Promise<void> =>
  page.$eval(`#${section} input[type="radio"][value="${value}"]`, (radio) => radio.click());
const hostsIn = (page: Page): Promise<string[]> =>
  page.$$eval('.hosts .host', (all) => all.map((host) => host.textContent ?? ''));

async function addSite(page: Page, typed: string): Promise<void> {
  await page.focus('.add-host input');
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

inEachBrowser('options', (lab) => {
  beforeEach(() => lab().desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));

  test('a layer and a palette reach an open article, its popup and the sample at once', async () => {
    const { page, id } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('.layer-quotes');
    const options = await openOptions(lab());
    await expect.poll(() => marks(options, 'attache-quote')).toBe(2);
    expect(await marks(page, 'attache-quote')).toBeGreaterThan(0);

    await options.$$eval('.layer-switches button', (all) => all[1]?.click());
    await expect.poll(() => marks(page, 'attache-quote')).toBe(0);
    await expect.poll(() => marks(options, 'attache-quote')).toBe(0);
    await expect
      .poll(() => popup.$eval('.layer-quotes', (chip) => chip.getAttribute('aria-pressed')))
      .toBe('false');
    expect(await told(options)).toBe('Saved');

    const before = await lineColour(page);
    await choose(options, 'marks', 'plain');
    await expect.poll(() => lineColour(page)).not.toBe(before);
    const sample = () =>
      options.$$eval('attache-sample', (all) =>
        all.map((each) => getComputedStyle(each).getPropertyValue('--attache-actor').trim()),
      );
    await expect.poll(async () => (await sample())[0]).toBe(await lineColour(page));
    const [light, dark] = await sample();
    expect(light).not.toBe(dark);
    await expect.poll(() => popup.$eval('html', (root) => root.dataset['palette'])).toBe('plain');
  });

  test('the delay is kept as the slider moves, in words and by keyboard', async () => {
    const options = await openOptions(lab());
    await options.focus('input[type="range"]');
    await options.keyboard.press('End');
    await expect.poll(async () => (await storedIn(options)).hover).toEqual({ mode: 'rest', delay: 800 });
    expect(await options.$eval('output', (words) => words.textContent)).toBe('Patient: 0.8 seconds');
    await choose(options, 'cards', 'off');
    await expect.poll(async () => (await storedIn(options)).hover).toEqual({ mode: 'off', delay: 800 });
    await expect.poll(() => options.$('input[type="range"]')).toBeNull();
  });

  test('the size of the words follows in every open page', async () => {
    const { id } = await visit(lab(), `${STRANGER}/world/second-summit`);
    const popup = await openPopup(lab(), id);
    const options = await openOptions(lab());
    const size = (page: Page) =>
      page.$eval('h1', (title) => Number.parseFloat(getComputedStyle(title).fontSize));
    const [ofPopup, ofOptions] = [await size(popup), await size(options)];
    await choose(options, 'cards', '200');
    await expect.poll(() => size(popup)).toBeCloseTo(2 * ofPopup, 0);
    await expect.poll(() => size(options)).toBeCloseTo(2 * ofOptions, 0);
  });

  test('a site that is added is left alone, until that is undone', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    const options = await openOptions(lab());
    await addSite(options, `https://www.${SITE}/world`);
    await expect.poll(() => hostsIn(options)).toEqual([SITE]);
    await expect.poll(() => marks(page, 'attache-actor')).toBe(0);
    await options.click('.message .undo');
    await expect.poll(() => marks(page, 'attache-actor')).toBeGreaterThan(0);
    expect(await hostsIn(options)).toEqual([]);
  });

  test('a site that is removed comes back with undo; what is no site is refused in words', async () => {
    await lab().desk.store(SETTINGS_KEY, { ...DEFAULT_SETTINGS, pausedHosts: ['a.example', 'b.example'] });
    const options = await openOptions(lab());
    await options.click('[aria-label="Remove a.example"]');
    await expect.poll(() => hostsIn(options)).toEqual(['b.example']);
    await options.click('.message .undo');
    await expect.poll(() => hostsIn(options)).toEqual(['a.example', 'b.example']);
    await addSite(options, 'no site');
    await expect
      .poll(() => options.$eval('.add-host .problem', (line) => line.textContent))
      .toMatch(/not the address/);
    expect(await options.$eval('.add-host input', (input) => input.getAttribute('aria-invalid'))).toBe(
      'true',
    );
    expect((await storedIn(options)).pausedHosts).toEqual(['a.example', 'b.example']);
  });

  test('where only listed sites are annotated, an article of none stays as it is until its site is listed', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    const options = await openOptions(lab());
    await choose(options, 'sites', 'only');
    await expect.poll(() => marks(page, 'attache-actor')).toBe(0);
    await addSite(options, SITE);
    await expect.poll(() => marks(page, 'attache-actor')).toBeGreaterThan(0);
    await choose(options, 'sites', 'none');
    await expect.poll(() => marks(page, 'attache-actor')).toBe(0);
  });

  test('a site of the kept list is found and switched off', async () => {
    const options = await openOptions(lab());
    await options.click('.news-hosts summary');
    await options.waitForSelector('.news-hosts input');
    await options.focus('.news-hosts input');
    await options.keyboard.type('finland');
    await expect
      .poll(() => options.$$eval('.news-hosts .host', (all) => all.map((host) => host.textContent)))
      .toContain(SITE);
    const found = await options.$$('.news-hosts li');
    expect(await options.$eval('.news-hosts .count', (words) => words.textContent)).toContain(
      String(found.length),
    );
    await options.$$eval(
      '.news-hosts li button',
      (all, site) => all.find((one) => one.textContent?.includes(site))?.click(),
      SITE,
    );
    await expect.poll(async () => (await storedIn(options)).pausedHosts).toEqual([SITE]);
    await expect.poll(() => hostsIn(options)).toEqual([SITE]);
  });

  test('a preset sets the layers, and a mixture is none', async () => {
    const options = await openOptions(lab());
    await choose(options, 'marks', 'voices');
    await expect
      .poll(async () => (await storedIn(options)).layers)
      .toEqual({ actors: false, quotes: true, claims: true });
    const preset = () =>
      options.$$eval('#marks input[type="radio"]:checked', (all) =>
        all.map((one) => one.getAttribute('value')),
      );
    await expect.poll(preset).toEqual(['voices', 'standard']);
    await options.$$eval('.layer-switches button', (all) => all[2]?.click());
    await expect.poll(preset).toEqual(['standard']);
  });

  test('restoring the defaults can be undone', async () => {
    const options = await openOptions(lab());
    await choose(options, 'marks', 'quiet');
    await expect.poll(async () => (await storedIn(options)).palette).toBe('quiet');
    await choose(options, 'cards', '130');
    await expect.poll(async () => (await storedIn(options)).textSize).toBe(130);
    await options.click('.restore button');
    await expect.poll(() => storedIn(options)).toEqual(DEFAULT_SETTINGS);
    await options.click('.message .undo');
    await expect
      .poll(() => storedIn(options))
      .toEqual({ ...DEFAULT_SETTINGS, palette: 'quiet', textSize: 130 });
    expect(await told(options)).toBe('Undone');
  });

  test('the keyboard alone goes through all of it, and focus is seen', async () => {
    const options = await openOptions(lab());
    await options.focus('nav a');
    const reached = new Set<string>();
    const LONGEST = 60;
    for (let step = 0; step < LONGEST; step += 1) {
      await options.keyboard.press('Tab');
      const { place, seen } = await options.evaluate(() => {
        const focused = document.activeElement;
        const style = focused && getComputedStyle(focused);
        return {
          place: focused?.closest('section')?.id ?? focused?.closest('.restore')?.className ?? '',
          seen: style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
        };
      });
      if (place === '') continue;
      expect(seen, place).toBe(true);
      reached.add(place);
      if (place === 'restore') break;
    }
    expect([...reached]).toEqual(['marks', 'cards', 'sites', 'keys', 'data', 'about', 'restore']);
    await options.focus('.layer-switches [role="switch"]');
    await options.keyboard.press(' ');
    await expect.poll(async () => (await storedIn(options)).layers?.actors).toBe(false);
  });

  test('the shortcuts are those of the browser, and no site is told as lost', async () => {
    const options = await openOptions(lab());
    await options.waitForSelector('tbody tr');
    const rows = await options.$$eval('tbody tr', (all) => all.map((row) => row.textContent ?? ''));
    expect(rows.some((row) => /Next annotation.*Shift.*J/.test(row))).toBe(true);
    await options.waitForFunction(() =>
      document.querySelector('#sites')?.textContent?.includes('no other site'),
    );
    expect(await options.$('.lost')).toBeNull();
  });
});
