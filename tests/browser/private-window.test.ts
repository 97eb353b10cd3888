import type { Page } from 'puppeteer-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/shared/settings.ts';
import { FOLLOWED_KEY } from '../../src/stories/read-followed.ts';
import { waitForPaint } from '../../tools/browsers/marks.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, type Lab, openPopup, visitAnnotated, withAnalysis } from './support/lab.ts';
import { allStored } from './support/own-page.ts';
import { ask } from './support/powers.ts';
import { allowPrivate, visitPrivately } from './support/private-window.ts';

/** All that the library holds, as text; empty where there is none yet, which looking for it must not make. */
const library = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'attache')) return '';
    return new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open('attache');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const names = [...database.objectStoreNames];
        const reading = database.transaction(names);
        const all = names.map((name) => reading.objectStore(name).getAll());
        reading.oncomplete = () => {
          database.close();
          resolve(JSON.stringify(all.map(({ result }) => result)));
        };
        reading.onerror = () => reject(reading.error);
      };
    });
  });

inEachBrowser(
  'a private window',
  (lab) => {
    let now: Lab;
    beforeAll(async () => {
      now = await allowPrivate(lab());
    });

    test('is read and marked like any other, and nothing of it is kept', async () => {
      const { desk } = now;
      onTestFinished(() => desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));
      await desk.store(SETTINGS_KEY, { ...DEFAULT_SETTINGS, remember: true });
      const secret = `${NEWS}/reports/2-scheduled?secret`;
      const { page, id } = await visitPrivately(now, secret);
      const report = withAnalysis(await desk.waitForReport(id, ({ state }) => state === 'annotated'));
      await waitForPaint(page);
      // Of what the reader follows elsewhere it is told.
      await desk.waitForReport(id, ({ followed }) => followed !== undefined);

      const { windowId } = await ask<{ windowId: number }>(desk.page, 'tabs.get', id);
      await ask(desk.page, 'windows.remove', windowId);
      await expect.poll(() => allStored(desk)).not.toContain('secret');

      // What is read next is noted in the library, and a report on the same story goes along with what it said before.
      const open = await visitAnnotated(now, `${NEWS}/reports/3-held?open`);
      await expect.poll(() => library(desk.page)).toContain('?open');
      const { trails = [] } = await desk.waitForReport(open.id, (known) => known.followed !== undefined);
      expect(JSON.stringify(trails)).not.toContain('secret');
      expect(await library(desk.page)).not.toContain('secret');
      expect(await library(desk.page)).not.toContain(report.article.title);
    });

    test('says that nothing is kept where the reader asks for a note or to follow a meeting', async () => {
      const { desk } = now;
      const { id } = await visitPrivately(now, `${NEWS}/reports/1-planned?private`);
      const report = withAnalysis(await desk.waitForReport(id, ({ state }) => state === 'annotated'));
      const span = report.analysis.claims[0]?.content;
      if (!span) throw new Error('the report has no claim');
      expect(await desk.tellBackground({ call: 'note', input: { tabId: id, span, body: 'Who?' } })).toEqual({
        ok: false,
        error: 'Nothing is kept from private windows, so notes and corrections cannot be made there.',
      });
      const popup = await openPopup(now, id);
      await popup.waitForSelector('.remember');
      await popup.waitForSelector('.follow[aria-pressed="true"]');
      await popup.$eval('.follow[aria-pressed="true"]', (star) => star.scrollIntoView({ block: 'center' }));
      await popup.click('.follow[aria-pressed="true"]');
      const free = '.follow[aria-pressed="false"]';
      await popup.waitForSelector(free);
      onTestFinished(async () => {
        await desk.store(FOLLOWED_KEY, { version: 1, stories: [], dropped: [] });
      });
      await popup.click(free);
      await expect
        .poll(() => popup.$eval('.message', (line) => line.textContent))
        .toContain('Nothing is kept from private windows, so this meeting cannot be followed from here.');
      expect(await popup.$('.follow[aria-pressed="true"]')).toBeNull();
      expect(await library(desk.page)).not.toContain('Who?');
    });
  },
  { alone: true },
);
