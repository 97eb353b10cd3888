import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BoundingBox, ElementHandle, Page } from 'puppeteer-core';
import { inCard, press } from '../browsers/in-card.ts';
import { cardBox, pointOn, waitForCard } from '../browsers/marks.ts';
import { keptFile } from './kept.ts';
import type { Size, Studio } from './studio.ts';

// What a reader does before a picture is taken.

/** What browsers give a popup at most. */
export const POPUP: Size = { width: 380, height: 600 };

/** How far above the middle of the window the words are whose card is opened: it stands below them. Share of the height. */
const ABOVE = 0.2;

/** Opens the card of the first mark of this highlight, or of the one with these words. */
export async function openCard(page: Page, highlight: string, words?: string): Promise<void> {
  const point = await pointOn(page, highlight, words);
  const up = await page.evaluate((share) => {
    const before = scrollY;
    scrollBy({ top: innerHeight * share, behavior: 'instant' });
    return scrollY - before;
  }, ABOVE);
  await page.mouse.move(point.x, point.y - up);
  await waitForCard(page);
  // As it is once it has faded in.
  await inCard(
    page,
    (root) => {
      for (const fade of root.getAnimations()) fade.finish();
    },
    undefined,
  );
}

/** Begins a note in the open card. */
export async function writeNote(page: Page, words: string): Promise<void> {
  await press(page, 'footer button[aria-expanded]:nth-last-of-type(2)');
  await page.keyboard.type(words);
}

/** Opens what can be put right in the open card. */
export const openWrong = (page: Page): Promise<void> =>
  press(page, 'footer button[aria-expanded]:nth-last-of-type(1)');

export const pin = (page: Page): Promise<void> => press(page, '.pin');

/** The part of the page's window around the open card: what matters of it, and no more than there is. */
export async function aroundCard(
  page: Page,
  { left = 40, right = 40, above = 60, below = 40 } = {},
): Promise<BoundingBox> {
  const box = await cardBox(page);
  const view = page.viewport();
  if (!box || !view) throw new Error('no card is open');
  const x = Math.max(0, Math.floor(box.x - left));
  const y = Math.max(0, Math.floor(box.y - above));
  return {
    x,
    y,
    width: Math.min(view.width - x, Math.ceil(box.x + box.width + right) - x),
    height: Math.min(view.height - y, Math.ceil(box.y + box.height + below) - y),
  };
}

/** Opens the popup of an annotated tab. */
export async function openPopup(studio: Studio, tabId: number): Promise<Page> {
  const popup = await studio.ours(`popup.html?tab=${tabId}`, POPUP);
  await popup.waitForSelector('.remember');
  // As a page of its own the popup would take all the room; the picture is to show it as it hangs from the toolbar.
  await popup.evaluate(() => {
    document.documentElement.dataset['surface'] = 'popup';
  });
  return popup;
}

/** Opens the panel of an annotated tab at one of its parts. */
export async function openPanel(studio: Studio, tabId: number, size: Size, part = 'article'): Promise<Page> {
  const panel = await studio.ours(`panel.html?tab=${tabId}`, size);
  // It opens at the part that was looked at last, which may hold no line.
  await panel.waitForSelector('[data-phase="annotated"]');
  await panel.click(`#tab-${part}`);
  await panel.waitForSelector(`#tab-${part}[aria-selected="true"]`);
  return panel;
}

/** Opens the menu of what the brief can be exported as, the first of the footer. */
export async function openExports(page: Page): Promise<void> {
  await page.click('.menu-button');
  await page.waitForSelector('.menu-list');
}

/** Opens the library with an invented reader's reading in it. */
export async function openLibrary(studio: Studio, size: Size): Promise<Page> {
  await studio.set({ remember: true });
  const library = await studio.ours('library.html#data', size);
  const input = (await library.waitForSelector('.file input')) as ElementHandle<HTMLInputElement>;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attache-kept-'));
  try {
    const file = path.join(folder, 'library.json');
    await writeFile(file, keptFile());
    await input.uploadFile(file);
    await library.waitForFunction(() => document.querySelector('.message')?.textContent !== '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  // Anew, so that no message about the file is in the picture.
  await library.goto('about:blank');
  await library.goto(studio.open.extensionUrl('library.html'));
  await library.waitForSelector('.article');
  return library;
}

/** Goes to a part of the library. */
export async function goTo(library: Page, part: string): Promise<void> {
  await library.click(`nav a[href="#${part}"]`);
  await library.waitForSelector(`#${part}`);
}

export async function search(library: Page, words: string): Promise<void> {
  await library.type('.search-field', words);
  await library.waitForSelector('.results .line mark');
}

/** Hands a text in on the page for texts of the reader's own. */
export async function handIn(page: Page, text: string): Promise<void> {
  await page.$eval(
    '#text',
    (box, words) => {
      if (!(box instanceof HTMLTextAreaElement)) return;
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
  await page.click('button.primary');
  await page.waitForSelector('.line');
}

/** An invented report, as it is pasted from a mail. */
export const PASTED = `Envoys of Norway and Iceland agree to meet again

The foreign ministers of Norway and Iceland will meet in Bergen on May 12, the Norwegian Foreign Ministry said on Monday.

“We are closer than we were a week ago,” Foreign Minister Espen Barth Eide of Norway told reporters. He denied that the talks had ever been broken off.

A diplomat familiar with the talks said that the last open point was the fishing quota. Iceland warned that it would not sign before the quota was settled.`;
