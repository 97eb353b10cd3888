import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './support/lab.ts';
import { VIEWS } from './support/views.ts';

/** More stops than any page of ours has. */
const MOST_STOPS = 400;

/** Stops of the browser's own on the way round. */
const MOST_OUTSIDE = 2;

/** What one press of Tab led to. */
interface Stop {
  /** Its number on the page; null where the focus has left what can be reached. */
  index: number | null;
  wrong: string[];
}

/** Numbers all that Tab should reach: what is shown, one of each group of radio buttons, and no hidden choice. */
const numberStops = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    const radios = new Set<string>();
    const stops = [...all].filter((each) => {
      if (!each.checkVisibility({ visibilityProperty: true }) || each.tabIndex < 0) return false;
      if (each.matches(':disabled')) return false;
      if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
      const group = [...document.getElementsByName(each.name)] as HTMLInputElement[];
      if (radios.has(each.name)) return false;
      if (!each.checked && group.some(({ checked }) => checked)) return false;
      radios.add(each.name);
      return true;
    });
    stops.forEach((each, index) => {
      each.dataset['stop'] = String(index);
    });
    return stops.map((each) => each.outerHTML.slice(0, 120));
  });

/** What has the focus now: which stop, whether it is before the reader's eyes and looks focused. */
const here = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return { index: null, wrong: [] };
    const wrong: string[] = [];
    const name = focused.outerHTML.slice(0, 120);
    const stop = focused.dataset['stop'];
    // What scrolls can be reached too, by the browser's own will.
    const scrolls =
      focused.scrollHeight > focused.clientHeight && /auto|scroll/.test(getComputedStyle(focused).overflowY);
    if (stop === undefined && !scrolls && !focused.matches('main, .body, [tabindex="0"]'))
      wrong.push(`no stop: ${name}`);
    if (stop === undefined) return { index: -1, wrong };
    const label = focused instanceof HTMLInputElement ? focused.closest('label') : null;
    const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (!(top && (focused.contains(top) || label?.contains(top)))) wrong.push(`covered: ${name}`);
    const rings = [focused, ...(label ? [label] : [])].map((each) => getComputedStyle(each));
    if (!rings.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px'))
      wrong.push(`no ring: ${name}`);
    return { index: Number(stop), wrong };
  });

inEachBrowser('the keyboard alone', (lab) => {
  test.for(
    VIEWS.filter(({ name }) =>
      /unfolded|needs-access|article$|: (reading|stories|notes|data)$|marked|selection|welcome/.test(name),
    ),
  )('$name: Tab reaches everything in order, sees it, and gets out again', async ({ open }) => {
    const page = await open(lab());
    await page.setViewport({ width: 400, height: 700 });
    await page.bringToFront();
    // What is measured first may bring buttons of its own.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const stops = await numberStops(page);
    expect(stops.length).toBeGreaterThan(1);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      // Tab starts where the reader last was: above everything.
      getSelection()?.setPosition(document.body, 0);
    });
    const reached: number[] = [];
    const wrong: string[] = [];
    let outside = 0;
    for (let press = 0; press < MOST_STOPS; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await here(page);
      // Once round, by way of the browser's own buttons. It was judged before; Firefox, where synthetic keys do not go by
      // those buttons, takes this last step for none of the keyboard's and draws no ring.
      if (stop.index !== null && reached.length > 0 && stop.index === reached[0]) break;
      wrong.push(...stop.wrong);
      // A page that Firefox has left for its own buttons still names the last of its stops.
      const isLast = stop.index !== null && stop.index === reached.at(-1);
      if (stop.index === null || isLast) outside += 1;
      if (outside > MOST_OUTSIDE) {
        if (isLast) wrong.push(`no way out: ${stops[reached.at(-1) ?? 0]}`);
        break;
      }
      if (stop.index !== null && stop.index >= 0 && !isLast) reached.push(stop.index);
    }
    expect(wrong).toEqual([]);
    const missed = stops.filter((_stop, index) => !reached.includes(index));
    expect(missed).toEqual([]);
    const first = reached.indexOf(0);
    expect([...reached.slice(first), ...reached.slice(0, first)]).toEqual(stops.map((_stop, index) => index));
  });
});
