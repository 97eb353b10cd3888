import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inCard, press } from '../../tools/browsers/in-card.ts';
import { paintedRanges, pointOn, waitForCard, waitForNoCard } from '../../tools/browsers/marks.ts';
import { judge } from './support/axe.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, visitAnnotated } from './support/lab.ts';
import { type CardCopy, copyCard, openCopy } from './support/open-card.ts';

const SAMPLE = `${NEWS}/world/second-summit`;

/** How a card looks: the page's tone, the reader's size of words, whether as a sheet, and their own colours. */
interface Look {
  name: string;
  tone: 'light' | 'dark' | 'sepia';
  textSize?: number;
  sheet?: true;
  forced?: true;
}

const LOOKS: readonly Look[] = [
  { name: 'light', tone: 'light' },
  { name: 'dark', tone: 'dark' },
  { name: 'sepia', tone: 'sepia' },
  { name: '200 %', tone: 'light', textSize: 2 },
  { name: 'sheet', tone: 'light', sheet: true },
  { name: 'forced colours', tone: 'dark', forced: true },
];

async function openOn(page: Page, highlight: string, words?: string): Promise<void> {
  if (await page.$('attache-card[open]')) await press(page, 'Close');
  await page.mouse.move(4, 4);
  await waitForNoCard(page);
  const point = await pointOn(page, highlight, words);
  await page.mouse.move(point.x, point.y);
  await waitForCard(page);
}

const has = (page: Page, selector: string): Promise<boolean> =>
  inCard(page, (root, wanted) => root.querySelector(wanted) !== null, selector);

/** The card in each of its kinds, one after the other. */
async function variants(page: Page): Promise<Map<string, CardCopy>> {
  const all = new Map<string, CardCopy>();
  const take = async (name: string, proof: string): Promise<void> => {
    expect(await has(page, proof), name).toBe(true);
    all.set(name, await copyCard(page));
  };
  await openOn(page, 'attache-actor');
  await take('actor', '.card.actor');
  await openOn(page, 'attache-unnamed');
  await take('unnamed actor', '.name.unnamed');
  await openOn(page, 'attache-quote', '“within two weeks.”');
  await take('quote in tabs', '[role="tab"]');
  await press(page, '.why');
  await take('what certainty means', '.meaning:not([hidden])');
  await press(page, 'Note');
  await take('note being written', 'textarea');
  await openOn(page, 'attache-claim');
  await take('claim', '.card.claim');
  await press(page, 'Wrong?');
  await take('what is wrong', '.wrong select');
  const claims = (await paintedRanges(page)).find(({ name }) => name === 'attache-claim')?.texts ?? [];
  for (const words of claims) {
    await openOn(page, 'attache-claim', words);
    if (!(await has(page, '.unnamed-tag'))) continue;
    await take('unnamed speaker', '.unnamed-tag');
    break;
  }
  return all;
}

inEachBrowser('the card for every reader', (lab) => {
  test('every kind of it, and the list of marks, meets WCAG 2.2 AA in every look', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    await expect.poll(() => has(page, '.spoken li')).toBe(true);
    const all = await variants(page);
    expect(all.size).toBe(8);
    const wrong: string[] = [];
    const looks = LOOKS.filter(({ name }) => lab().kind === 'chromium' || name === 'light');
    for (const [kind, copy] of all) {
      const shown = await openCopy(lab(), copy);
      for (const look of looks) {
        await dress(shown, look);
        const found = await judge(shown);
        expect(found.rules).toBeGreaterThan(5);
        wrong.push(...found.wrong.map((each) => `${kind}, ${look.name}: ${each}`));
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('its targets can be hit, and nothing of it is cut off where text is spaced', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    const found: string[] = [];
    for (const [kind, copy] of await variants(page)) {
      const shown = await openCopy(lab(), copy);
      await dress(shown, { name: 'light', tone: 'light' });
      found.push(...(await cramped(shown)).map((one) => `${kind}: ${one}`));
    }
    expect(found).toEqual([]);
  }, 120_000);

  test('the number of marks is said by a line that was there before', async () => {
    const { page } = await visitAnnotated(lab(), SAMPLE);
    const regions = (): Promise<string[]> =>
      inCard(
        page,
        (root) => Array.from(root.querySelectorAll('[role="status"]'), (each) => each.textContent ?? ''),
        undefined,
      );
    await expect.poll(regions).toEqual([expect.stringMatching(/\d/)]);
    await openOn(page, 'attache-quote');
    const inOpenCard = await inCard(
      page,
      (root) => Array.from(root.querySelectorAll('.card [role="status"]'), (each) => each.textContent ?? ''),
      undefined,
    );
    // Empty, and there: what is told in it later is heard.
    expect(inOpenCard).toEqual(['']);
  });
});

/** Gives the copy a look. */
async function dress(page: Page, { tone, textSize = 1, sheet, forced }: Look): Promise<void> {
  if (forced) {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await session.detach();
  }
  await page.evaluate(
    (chosen, size, asSheet) => {
      const host = document.querySelector('attache-card');
      host?.setAttribute('tone', chosen);
      host?.toggleAttribute('sheet', asSheet);
      host?.shadowRoot?.querySelector<HTMLElement>('.stage')?.style.setProperty('--text-size', size);
    },
    tone,
    String(textSize),
    sheet === true,
  );
}

/** Targets below 24 pixels, and what is cut off with the spacing of WCAG 1.4.12. */
function cramped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('attache-card')?.shadowRoot;
    const card = root?.querySelector('.card');
    if (!root || !card) return ['there is no card'];
    const small = [...card.querySelectorAll<HTMLElement>('button, select, textarea')].filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return width > 0 && (width < 23.99 || height < 23.99);
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    root.adoptedStyleSheets.push(sheet);
    const cut = [card, ...card.querySelectorAll<HTMLElement>('*')].filter((each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      const hides = (how: string) => how === 'hidden' || how === 'clip';
      return (
        each.scrollWidth > card.clientWidth + 1 ||
        (hides(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
        (hides(overflowY) && each.scrollHeight > each.clientHeight + 1)
      );
    });
    return [
      ...small.map((each) => `small: ${each.outerHTML.slice(0, 120)}`),
      ...cut.map((each) => `cut: ${each.outerHTML.slice(0, 120)}`),
    ];
  });
}
