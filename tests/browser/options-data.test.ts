import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, SETTINGS_KEY, type Settings } from '../../src/shared/settings.ts';
import { inEachBrowser, type Lab } from './support/lab.ts';
import { ask } from './support/powers.ts';
import { catchFiles, fileFrom } from './support/saved-file.ts';

/** Settings that differ from the first ones in every section of the page. */
const OWN: Settings = {
  ...DEFAULT_SETTINGS,
  palette: 'quiet',
  textSize: 130,
  singleKeys: false,
  layers: { actors: false, quotes: true, claims: true },
  pausedHosts: ['a.example', 'b.example'],
};

async function openOptions({ open }: Lab): Promise<Page> {
  const page = await open.openExtensionPage('options.html');
  onTestFinished(() => page.close());
  await page.waitForSelector('#about h2');
  return page;
}

const kept = async (page: Page, area: 'local' | 'sync'): Promise<unknown> =>
  (await ask<Record<string, unknown>>(page, `storage.${area}.get`, SETTINGS_KEY))[SETTINGS_KEY];

const settingsOf = async (page: Page): Promise<Settings> => readSettings(await kept(page, 'local'));

const told = (page: Page): Promise<string> =>
  page.$eval('.message', (line) => line.firstChild?.textContent ?? '');

async function load(page: Page, name: string, text: string): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attache-settings-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(path.join(folder, name), text);
  const input = (await page.waitForSelector('.settings-file input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path.join(folder, name));
}

/** The switch of the section "Data" that says this. */
async function throwSwitch(page: Page, words: string): Promise<void> {
  await page.$$eval(
    '#data [role="switch"]',
    (all, wanted) => {
      const found = all.find((one) => one.textContent?.includes(wanted));
      if (!(found instanceof HTMLElement)) throw new Error(`there is no switch "${wanted}"`);
      found.click();
    },
    words,
  );
}

inEachBrowser('options: data', (lab) => {
  beforeEach(() => lab().desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));

  test('settings that are saved to a file come back from it, and that can be undone', async () => {
    await lab().desk.store(SETTINGS_KEY, { ...OWN, remember: true });
    const options = await openOptions(lab());
    await catchFiles(options);
    const file = await fileFrom(options, () => options.click('.settings-file button'));
    expect(file.name).toBe('attache-settings.json');
    await expect.poll(() => told(options)).toContain(file.name);

    await lab().desk.store(SETTINGS_KEY, DEFAULT_SETTINGS);
    await expect
      .poll(() => options.$$eval('.hosts .host', (all) => all.map((one) => one.textContent)))
      .toEqual([]);
    await load(options, file.name, file.text);
    await expect.poll(() => told(options)).toBe('The settings in attache-settings.json were loaded.');
    // Whether articles are remembered is each device's own.
    expect(await settingsOf(options)).toEqual({ ...OWN, remember: false });
    expect(await options.$$eval('.hosts .host', (all) => all.map((one) => one.textContent))).toEqual(
      OWN.pausedHosts,
    );
    await options.click('.message .undo');
    await expect.poll(() => settingsOf(options)).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    ['no JSON', '{"format":'],
    ['a file of another kind', '{"format":"attache-library","settings":{}}'],
  ])('of %s nothing is taken', async (_what, text) => {
    await lab().desk.store(SETTINGS_KEY, OWN);
    const options = await openOptions(lab());
    await load(options, 'other.json', text);
    await expect
      .poll(() => told(options))
      .toBe('other.json holds no settings of Attaché. Nothing was changed.');
    expect(await settingsOf(options)).toEqual(OWN);
  });

  test('what travels is with the browser while the reader wants that, and gone from there afterwards', async () => {
    await lab().desk.store(SETTINGS_KEY, { ...OWN, remember: true });
    const options = await openOptions(lab());
    expect(await kept(options, 'sync')).toBeUndefined();
    await throwSwitch(options, 'to my other devices');
    const { remember: _remember, sync: _sync, ...travels } = OWN;
    await expect.poll(() => kept(options, 'sync')).toMatchObject({ settings: travels });
    expect(JSON.stringify(await kept(options, 'sync'))).not.toMatch(/remember|"sync"/);
    // A change follows at once.
    await options.$eval('#marks input[type="radio"][value="plain"]', (radio) => radio.click());
    await expect.poll(() => kept(options, 'sync')).toMatchObject({ settings: { palette: 'plain' } });
    // So does one from another device.
    const copy = (await kept(options, 'sync')) as { settings: object; at: number };
    await ask(options, 'storage.sync.set', {
      [SETTINGS_KEY]: { settings: { ...copy.settings, palette: 'strong' }, at: copy.at + 1 },
    });
    await expect.poll(async () => (await settingsOf(options)).palette).toBe('strong');
    expect(await settingsOf(options)).toMatchObject({ remember: true, sync: true });
    await throwSwitch(options, 'to my other devices');
    await expect.poll(() => kept(options, 'sync')).toBeUndefined();
    expect((await settingsOf(options)).palette).toBe('strong');
  });

  test('“Delete everything” leads to where all of it is deleted, and deletes nothing by itself', async () => {
    await lab().desk.store(SETTINGS_KEY, OWN);
    const options = await openOptions(lab());
    const library = lab().open.extensionUrl('library.html#data');
    expect(await options.$eval('#data a.danger', (link) => (link as HTMLAnchorElement).href)).toBe(library);
    await options.$eval('#data a.danger', (link) => (link as HTMLElement).click());
    await options.waitForFunction((there) => location.href === there, {}, library);
    await options.waitForSelector('#data');
    await options.waitForSelector('.data .danger');
    expect(await settingsOf(options)).toEqual(OWN);
  });
});
