import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/shared/settings.ts';
import { inCard, press } from '../../tools/browsers/in-card.ts';
import { cardBox, pointOn, waitForCard } from '../../tools/browsers/marks.ts';
import { judge, overflowOf } from './support/axe.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, visitAnnotated } from './support/lab.ts';
import { enter, MODES } from './support/modes.ts';
import { copyCard, openCopy } from './support/open-card.ts';
import { rightToLeftCopy } from './support/right-to-left.ts';
import { VIEWS } from './support/views.ts';

const SAMPLE = `${NEWS}/world/second-summit`;

/** Verbatim words that have no language of their own, or whose direction is not their own. */
const strayWords = (page: Page): Promise<string[]> =>
  page.$$eval('.verbatim, .status-because', (all) =>
    all.flatMap((each) => {
      const lang = each.closest('[lang]')?.getAttribute('lang');
      const { unicodeBidi, direction } = getComputedStyle(each);
      const isOwn = unicodeBidi === 'plaintext' || direction === 'ltr' || each.getAttribute('dir') === 'auto';
      return lang === 'en' && isOwn ? [] : [`${lang} ${unicodeBidi}: ${each.outerHTML.slice(0, 120)}`];
    }),
  );

inEachBrowser(
  'right to left',
  (lab) => {
    describe.each(VIEWS)('$name', ({ settings, open }) => {
      test('goes from right to left, its verbatim words in their own direction, and meets WCAG 2.2 AA', async () => {
        const page = await open(lab());
        onTestFinished(() => lab().desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));
        const root = await page.evaluate(() => {
          const { lang, dir } = document.documentElement;
          return { lang, dir, direction: getComputedStyle(document.body).direction };
        });
        expect(root).toEqual({ lang: 'ar', dir: 'rtl', direction: 'rtl' });
        expect(await strayWords(page)).toEqual([]);
        for (const mode of MODES.filter((one) => one.name === 'light' || one.name === '320 px')) {
          await enter(lab(), page, mode, { ...DEFAULT_SETTINGS, ...settings });
          expect(await overflowOf(page), mode.name).toBe(0);
        }
        expect((await judge(page)).wrong).toEqual([]);
      });
    });

    test('the card goes from right to left in a page that does not', async () => {
      const { page } = await visitAnnotated(lab(), SAMPLE);
      const point = await pointOn(page, 'attache-quote', '“within two weeks.”');
      await page.mouse.move(point.x, point.y);
      await waitForCard(page);
      const found = await inCard(
        page,
        (root) => {
          const card = root.querySelector<HTMLElement>('.card');
          const inPlace = (selector: string) => root.querySelector(selector)?.getBoundingClientRect();
          return {
            dir: card?.dir,
            lang: card?.lang,
            wide: Array.from(root.querySelectorAll('.card, .card *')).filter(
              (each) => each.scrollWidth > (card?.clientWidth ?? 0) + 1,
            ).length,
            // What closes it is on the side where lines end.
            closesAtEnd: (inPlace('.close')?.x ?? 0) < (inPlace('blockquote')?.x ?? 0) + 40,
            stray: Array.from(root.querySelectorAll('.verbatim')).filter((each) => {
              const own = getComputedStyle(each).unicodeBidi === 'plaintext' || each.matches('[dir="auto"]');
              return (
                each.closest('[lang]')?.getAttribute('lang') !== 'en' || !(own || each.closest('.spoken'))
              );
            }).length,
          };
        },
        undefined,
      );
      expect(found).toEqual({ dir: 'rtl', lang: 'ar', wide: 0, closesAtEnd: true, stray: 0 });
      expect((await judge(await openCopy(lab(), await copyCard(page)))).wrong).toEqual([]);
      await page.bringToFront();
      expect(await cardBox(page)).not.toBeNull();
      await press(page, 'Quote');
      await page.keyboard.press('ArrowLeft');
      expect(
        await inCard(page, (root) => root.querySelector('[aria-selected="true"]')?.textContent, undefined),
      ).toBe('Claim');
    });

    test('the panel’s tabs follow the arrow keys as they lie', async () => {
      const { id } = await visitAnnotated(lab(), SAMPLE);
      const panel = await lab().desk.openPanel(id);
      onTestFinished(() => panel.close());
      await panel.waitForSelector('#tab-article');
      await panel.click('#tab-article');
      const places = await panel.$$eval('[role="tab"]', (tabs) =>
        tabs.map((tab) => tab.getBoundingClientRect().x),
      );
      expect(places[1]).toBeLessThan(places[0] ?? 0);
      await panel.keyboard.press('ArrowLeft');
      await panel.waitForSelector('#tab-people[aria-selected="true"]');
      await panel.keyboard.press('ArrowRight');
      await panel.waitForSelector('#tab-article[aria-selected="true"]');
    });

    test('arrows that mean “next” point where lines go', async () => {
      const { id } = await visitAnnotated(lab(), SAMPLE);
      const popup = await lab().desk.openPopup(id);
      onTestFinished(() => popup.close());
      await popup.waitForSelector('.status-because');
      const scales = await popup.evaluate(() => {
        const arrow = document.createElement('span');
        arrow.className = 'trail-arrow';
        const icon = document.querySelector('.status .icon')?.cloneNode(true);
        if (!(icon instanceof SVGElement)) return [];
        icon.dataset['of'] = 'advancing';
        document.querySelector('.status')?.append(arrow, icon);
        return [arrow, icon].map((each) => getComputedStyle(each).scale);
      });
      expect(scales).toEqual(['-1 1', '-1 1']);
    });
  },
  { extension: rightToLeftCopy },
);
