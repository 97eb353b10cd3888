import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../../src/shared/settings.ts';
import { waitForNoCard, waitForPaint } from '../../../tools/browsers/marks.ts';
import { NEWS, STRANGER } from './hosts.ts';
import { type Lab, openPopup, visit, visitAnnotated } from './lab.ts';
import { FILE } from './library-file.ts';
import { putIntoSession, tabOf } from './own-page.ts';
import { PASTED } from './texts.ts';

/** A page of ours with something particular on it. */
export interface View {
  name: string;
  /** What has to be chosen for it to stay so. */
  settings?: Partial<Settings>;
  open: (lab: Lab) => Promise<Page>;
}

const SAMPLE = `${NEWS}/world/second-summit`;

async function ours({ open }: Lab, file: string, ready: string): Promise<Page> {
  const page = await open.openExtensionPage(file);
  onTestFinished(() => page.close());
  await page.waitForSelector(ready);
  return page;
}

/** Presses what may be out of the window. */
const press = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (button) => (button as HTMLElement).click());

const unfoldAll = (page: Page): Promise<void> =>
  page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });

const samples = new WeakMap<Lab, Promise<number>>();

/** The tab that shows the sample article for as long as there is the lab: views look at it, and none changes it. */
function tabOfSample(lab: Lab): Promise<number> {
  const known = samples.get(lab);
  if (known) return known;
  const opened = openSample(lab);
  samples.set(lab, opened);
  return opened;
}

async function openSample({ desk }: Lab): Promise<number> {
  const { page, id } = await desk.newTab();
  await page.bringToFront();
  await page.goto(SAMPLE, { waitUntil: 'domcontentloaded' });
  // Which story it reports on may come later than the rest, and with it a line that shifts what is below.
  await desk.waitForReport(id, ({ state, followed }) => state === 'annotated' && followed !== undefined);
  await waitForPaint(page);
  return id;
}

async function popupOfSample(lab: Lab): Promise<Page> {
  const id = await tabOfSample(lab);
  const popup = await openPopup(lab, id);
  await popup.waitForSelector('.status-because');
  return popup;
}

/** The popup of a page that nobody has read, told that its report is this. */
const phase = (name: string, report: object | null): View => ({
  name: `popup: ${name}`,
  async open(lab) {
    const { id } = await visit(lab, `${STRANGER}/world/second-summit`);
    const popup = await openPopup(lab, id);
    // By then the page's own coming has been noted, which takes away what was known of the tab.
    await popup.waitForSelector('[data-phase="needs-access"]');
    if (report) await putIntoSession(lab.desk, `tab:${id}`, report);
    await popup.waitForSelector(`[data-phase="${name}"]`);
    return popup;
  },
});

const PAUSED = { pausedHosts: [new URL(STRANGER).hostname] };

const PHASES: readonly View[] = [
  phase('needs-access', null),
  phase('reading', { state: 'reading', progress: 0.4 }),
  phase('not-an-article', { state: 'not-an-article' }),
  phase('unsure', { state: 'unsure' }),
  phase('not-english', { state: 'not-english' }),
  phase('failed', { state: 'failed', error: 'The page went away.' }),
  {
    name: 'popup: the beginning of a book',
    async open(lab) {
      const { id, report } = await visitAnnotated(lab, SAMPLE);
      const { article, analysis } = report;
      const popup = await openPopup(lab, id);
      await putIntoSession(lab.desk, `tab:${id}`, {
        state: 'reading',
        progress: 0.4,
        beginning: { article, analysis, share: 0.03 },
      });
      await popup.waitForSelector('.reading .status');
      return popup;
    },
  },
  {
    name: 'popup: paused',
    settings: PAUSED,
    async open(lab) {
      await lab.desk.store(SETTINGS_KEY, { ...DEFAULT_SETTINGS, ...PAUSED });
      const url = `${STRANGER}/world/second-summit`;
      const { id } = await visit(lab, url);
      const popup = await openPopup(lab, id);
      await popup.waitForSelector('[data-phase="needs-access"], [data-phase="paused"]');
      // Chromium tells the address of such a tab only by what was read there before.
      const article = { url, title: 'A second summit', language: 'en', text: 'It was read before.' };
      await putIntoSession(lab.desk, `tab:${id}`, { state: 'needs-access', article });
      await popup.waitForSelector('[data-phase="paused"]');
      return popup;
    },
  },
  {
    name: 'popup: restricted',
    async open(lab) {
      const options = await ours(lab, 'options.html', 'h1');
      const popup = await openPopup(lab, await tabOf(options));
      await popup.waitForSelector('[data-phase="restricted"]');
      return popup;
    },
  },
];

const menu = (index: number): View => ({
  name: `popup: menu ${index + 1}`,
  async open(lab) {
    const popup = await popupOfSample(lab);
    await popup.$$eval('.menu-button', (all, at) => (all[at] as HTMLElement | undefined)?.click(), index);
    await popup.waitForSelector('[role="menu"]');
    return popup;
  },
});

const panelPart = (part: string): View => ({
  name: `panel: ${part}`,
  async open(lab) {
    const panel = await ours(lab, `panel.html?tab=${await tabOfSample(lab)}`, `#tab-${part}`);
    await press(panel, `#tab-${part}`);
    await panel.waitForSelector(`[data-part="${part}"] .body > *`);
    return panel;
  },
});

const libraryPart = (part: string): View => ({
  name: `library: ${part}`,
  settings: { remember: true },
  async open(lab) {
    const page = await ours(lab, 'library.html#data', '.file input');
    const folder = await mkdtemp(path.join(os.tmpdir(), 'attache-library-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'library.json');
    await writeFile(file, FILE);
    await ((await page.$('.file input')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    await page.waitForSelector('.message:not(:empty)');
    await press(page, `nav a[href="#${part}"]`);
    await page.waitForSelector(`section[aria-labelledby="${part}"], #${part}`);
    await unfoldAll(page);
    return page;
  },
});

const printed = (extent: string): View => ({
  name: `print: ${extent}`,
  async open(lab) {
    const page = await ours(lab, `print.html?tab=${await tabOfSample(lab)}`, 'main[data-phase="ready"]');
    await press(page, `input[value="${extent}"]`);
    await page.waitForSelector(extent === 'brief' ? '.sentences' : '.apart');
    return page;
  },
});

/** Every page of ours in every state that readers meet it in. */
export const VIEWS: readonly View[] = [
  ...PHASES,
  {
    name: 'popup: all unfolded, filtered',
    async open(lab) {
      const popup = await popupOfSample(lab);
      await unfoldAll(popup);
      await press(popup, '.why');
      await press(popup, '[data-chip="unnamed"]');
      await popup.waitForSelector('[data-chip="unnamed"][aria-pressed="true"]');
      return popup;
    },
  },
  {
    name: 'popup: with a note being changed',
    async open(lab) {
      const { id, report } = await visitAnnotated(lab, `${NEWS}/pages/read-more`);
      const span = report.analysis.quotes[0]?.span;
      const answer = await lab.desk.tellBackground({
        call: 'note',
        input: { tabId: id, span, body: 'Since when?' },
      });
      if (!answer?.ok) throw new Error('the note was refused');
      const note = (answer.value as { id?: string }).id;
      onTestFinished(async () => {
        await lab.desk.tellBackground({ call: 'note', input: { span: null, body: '', id: note } });
      });
      const popup = await openPopup(lab, id);
      await popup.waitForSelector('.note-foot button');
      await press(popup, '.note-foot button');
      await popup.waitForSelector('.note textarea');
      return popup;
    },
  },
  menu(0),
  menu(1),
  menu(2),
  ...['article', 'people', 'events', 'notes', 'library'].map(panelPart),
  ...['reading', 'stories', 'repeats', 'notes', 'data'].map(libraryPart),
  {
    name: 'options: all unfolded',
    async open(lab) {
      const page = await ours(lab, 'options.html', '#about h2');
      await unfoldAll(page);
      return page;
    },
  },
  {
    name: 'selection: a text that was read',
    async open(lab) {
      const page = await ours(lab, 'selection.html', 'textarea');
      await page.focus('textarea');
      await page.$eval(
        'textarea',
        (box, words) => {
          box.setRangeText(words);
          box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
        },
        PASTED,
      );
      await press(page, '.action.primary');
      await page.waitForSelector('.brief');
      return page;
    },
  },
  {
    name: 'welcome: finished',
    async open(lab) {
      const page = await ours(lab, 'welcome.html', 'h1');
      await page.bringToFront();
      await waitForPaint(page);
      await press(page, '.layer-quotes');
      await page.waitForSelector('[data-step="marks"][data-done="true"]');
      await press(page, '.status button.line');
      await page.waitForSelector('[data-step="brief"][data-done="true"]');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await press(page, '.layer-quotes');
      return page;
    },
  },
  ...['brief', 'text', 'marked'].map(printed),
];
