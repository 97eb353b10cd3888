import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/shared/settings.ts';
import { focusedText } from '../../tools/browsers/marks.ts';
import { letters } from '../../tools/browsers/spans.ts';
import { dataFolder } from '../support/data.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, openPopup, visitAnnotated } from './support/lab.ts';
import { libraryVersion, notedUrls, writeOldLibrary } from './support/library.ts';

const SAMPLE = `${NEWS}/world/second-summit`;
const PLAIN = `${NEWS}/variants/00-plain-newcomers/?with=still`;
const EDITED = `${NEWS}/variants/11-globalnews-light-edit/?with=still`;
const OLD = 'https://old.example/noted-by-version-1';

inEachBrowser('stories', (lab) => {
  // It comes first: nothing may have opened the library of this version before.
  test('a library of version 1 is taken over whole, once the reader lets Attaché remember', async () => {
    const { desk } = lab();
    await writeOldLibrary(desk.page, OLD);
    const { id, report } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('.remember .switch[aria-checked="false"]');
    await popup.click('.remember .switch');
    await popup.waitForSelector('.remember .switch[aria-checked="true"]');
    try {
      await visitAnnotated(lab(), `${SAMPLE}?again`);
      await expect.poll(() => notedUrls(desk.page)).toEqual([`${SAMPLE}?again`, OLD].sort());
      expect(await libraryVersion(desk.page)).toBe(4);
      // The same text at another address is known again, with its place.
      const third = await visitAnnotated(lab(), `${SAMPLE}?third`);
      const { story } = await desk.waitForReport(third.id, (known) => known.story !== undefined);
      expect(story).toMatchObject({ origin: 'read', as: 'copy', completeness: 1, missing: [], changed: [] });
      expect(story?.seenBefore.map(({ url }) => url)).toEqual([`${SAMPLE}?again`]);
      const again = await openPopup(lab(), third.id);
      await again.waitForSelector('.known-article');
      expect(await again.$eval('.known-details a', (link) => link.getAttribute('href'))).toBe(
        `${SAMPLE}?again`,
      );
      expect(report.story).toBeUndefined();
    } finally {
      await desk.store(SETTINGS_KEY, DEFAULT_SETTINGS);
    }
  });

  test('a meeting is followed and let go from its line', async () => {
    const { id } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    const free = '.follow[aria-pressed="false"]';
    await popup.waitForSelector(free);
    const name = await popup.$eval(free, (button) => button.getAttribute('aria-label') ?? '');
    const count = () => popup.$$eval('[data-story]', (lines) => lines.length);
    const before = await count();
    expect(name).toMatch(/^Follow this story: \S/);
    // As a page of its own it is low, and its foot stands before what is at the edge of the window.
    await popup.$eval(free, (button) => button.scrollIntoView({ block: 'center' }));
    await popup.click(free);
    await expect.poll(count).toBe(before + 1);
    const mine = `.follow[aria-label="${name}"]`;
    await popup.waitForSelector(`${mine}[aria-pressed="true"]`);
    await popup.click(mine);
    await popup.waitForSelector(`${mine}[aria-pressed="false"]`);
    await expect.poll(count).toBe(before);
  });

  test('a followed meeting tells how its state changed from report to report, and forgets it with the story', async () => {
    const reported = (name: string) => visitAnnotated(lab(), `${NEWS}/reports/${name}`);
    // The sample article, which other tests read, is a report on the same summit and stands between these.
    const trailed = (tabId: number, steps: number) =>
      lab().desk.waitForReport(tabId, ({ trails }) => (trails?.[0]?.steps.length ?? 0) >= steps);
    const planned = await reported('1-planned');
    await lab().desk.waitForReport(planned.id, ({ followed }) => followed !== undefined);
    const scheduled = await reported('2-scheduled');
    await trailed(scheduled.id, 2);
    const held = await reported('3-held');
    await trailed(held.id, 3);

    const popup = await openPopup(lab(), held.id);
    for (const place of ['.stories', '[data-section="meetings"]']) {
      await popup.waitForSelector(`${place} .trail`);
      const line = await popup.$eval(`${place} .trail summary`, (words) => words.getAttribute('aria-label'));
      expect(line).toMatch(
        /^How it changed: Planned \([^)]*17[^)]*\)(?: → .*)? → Scheduled \([^)]*6[^)]*\) → Held \([^)]*19[^)]*\)$/,
      );
    }
    const told = await popup.$$eval('.stories .trail li', (all) =>
      all.map((step) => [
        step.querySelector('a')?.href ?? '',
        step.querySelector('.verbatim')?.textContent ?? '',
      ]),
    );
    for (const { report } of [planned, scheduled, held]) {
      const { url, text } = report.article;
      const step = told.find(([href]) => href === url);
      expect(text).toContain(step?.[1] ?? 'a sentence of its own');
    }

    await popup.click('.follow[aria-pressed="true"]');
    await popup.waitForSelector('.message .undo');
    await expect.poll(() => popup.$('.trail')).toBeNull();
    await popup.click('.message .undo');
    await popup.waitForSelector('.stories .trail');
  });

  test('its controls are large enough to touch, and fit a narrow popup', async () => {
    const { id } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    await popup.setViewport({ width: 320, height: 600 });
    await popup.waitForSelector('.follow');
    const sizes = await popup.$$eval('.follow, .remember .switch, .story-line', (controls) =>
      controls.map((control) => {
        const { width, height, right } = control.getBoundingClientRect();
        return Math.min(width, height) >= 24 && right <= document.documentElement.clientWidth;
      }),
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes).not.toContain(false);
  });

  test('the popup tells how much of the tracked article is on a page, and of which story it is part', async ({
    skip,
  }) => {
    skip(dataFolder() === undefined, 'the tracked article is no part of the project');
    const { id } = await visitAnnotated(lab(), PLAIN);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('.story-line');
    const lines = () => popup.$$eval('.story-line', (all) => all.map((words) => words.textContent));
    await expect.poll(lines).toContain('An article that Attaché knows · 100% of it is on this page');
    expect(await popup.$eval('[data-story]', (words) => words.textContent)).toContain(
      'A story that Attaché follows from the start · Summit: Donald Trump and Vladimir Putin',
    );
    const pressed = await popup.$$eval('.follow[aria-pressed="true"]', (buttons) => buttons.length);
    expect(pressed).toBe(1);
  });

  test('of an edited copy the popup lists what is missing and shows what is changed', async ({ skip }) => {
    skip(dataFolder() === undefined, 'the tracked article is no part of the project');
    const { page, id } = await visitAnnotated(lab(), EDITED);
    const { article, story } = await lab().desk.waitForReport(id, (report) => report.story !== undefined);
    const changed = story?.changed[0];
    if (!article || !changed) throw new Error('nothing is reported as changed');
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('.known-article summary');
    const summary = await popup.$eval('.known-article summary', (words) => words.textContent);
    expect(summary).toBe('An article that Attaché knows · 83% of it is on this page');
    await popup.click('.known-article summary');
    expect(await popup.$eval('.known-item', (words) => words.textContent)).toMatch(/of 16 are missing$/);
    const words = article.text.slice(...changed.span);
    expect(await popup.$eval('.known-details .line .verbatim', (shown) => shown.textContent)).toBe(words);
    await popup.click('.known-details button.line');
    await expect.poll(async () => letters((await focusedText(page)) ?? '')).toContain(letters(words));
  });
});
