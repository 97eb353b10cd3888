import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/shared/settings.ts';
import { focusedText, paintedRanges, waitForCard, waitForPaint } from '../../tools/browsers/marks.ts';
import { letters } from '../../tools/browsers/spans.ts';
import { NEWS, STRANGER } from './support/hosts.ts';
import { inEachBrowser, openPopup, pressOn, visit, visitAnnotated } from './support/lab.ts';
import { pressToolbarButton } from './support/toolbar-button.ts';

const SAMPLE = `${NEWS}/world/second-summit`;

const phaseIs = (kind: string): string => `[data-phase="${kind}"]`;

inEachBrowser('popup', (lab) => {
  test('shows the status with the sentence that proves it, and every meeting', async () => {
    const { id, report } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    // The brief waits for the sections that the reader keeps open, the phase does not.
    await popup.waitForSelector(`${phaseIs('annotated')} .status-because`);
    const because = await popup.$eval('.status-because', (line) => line.textContent);
    expect(because).toContain('delayed');
    expect(await popup.$eval('.status-word', (word) => word.textContent)).toBe('Delayed');
    const meetings = await popup.$$eval('[data-section="meetings"] .section-body > ul > li', (rows) =>
      rows.map((row) => row.textContent ?? ''),
    );
    expect(meetings.length).toBe(report.analysis.encounters.length);
    expect(meetings.some((row) => /Held/.test(row) && /Anchorage/.test(row))).toBe(true);
    expect(meetings.some((row) => /Scheduled/.test(row) && /Rutte/.test(row))).toBe(true);
    for (const section of ['voices', 'timeline', 'disagreements', 'nextSteps']) {
      expect(await popup.$(`[data-section="${section}"]`), section).not.toBeNull();
    }
  });

  test('every line of it is the article’s own words', async () => {
    const { id, report } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    // The brief waits for the sections that the reader keeps open, the phase does not.
    await popup.waitForSelector(`${phaseIs('annotated')} .status-because`);
    const because = (await popup.$eval('.status-because', (line) => line.textContent)) ?? '';
    expect(report.article.text).toContain(because.replace(/^…\s*|\s*…$/g, ''));
  });

  test('a click on a line scrolls the page there and opens its card', async () => {
    const { page, id, report } = await visitAnnotated(lab(), SAMPLE);
    const { status } = report.analysis;
    if (!status) throw new Error('the sample has no status');
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector(phaseIs('annotated'));
    const farAway = await page.evaluate(
      (half) => {
        scrollTo({ top: half ? document.documentElement.scrollHeight : 0, behavior: 'instant' });
        return scrollY;
      },
      status.because[0] < report.article.text.length / 2,
    );
    await popup.click('.status button.line');
    const proof = letters(report.article.text.slice(...status.because));
    await expect.poll(async () => letters((await focusedText(page)) ?? '')).toContain(proof);
    await page.bringToFront();
    await waitForCard(page);
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(farAway);
  });

  test('“Why?” opens by keyboard what the status rests on, and each line leads to its sentence', async () => {
    const { page, id, report } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector(phaseIs('annotated'));
    await popup.waitForSelector('.why');
    const expanded = () => popup.$eval('.why', (button) => button.getAttribute('aria-expanded'));
    const shown = () => popup.$eval('.findings ul', (list) => list.checkVisibility());
    expect([await expanded(), await shown()]).toEqual(['false', false]);
    await popup.focus('.why');
    await popup.keyboard.press('Enter');
    await expect.poll(expanded).toBe('true');
    expect(await shown()).toBe(true);
    const lines = await popup.$$eval('.findings li .verbatim', (all) =>
      all.map((line) => line.textContent ?? ''),
    );
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(report.article.text).toContain(line);
    await popup.click('.findings li:nth-child(2) button.line');
    await expect
      .poll(async () => letters((await focusedText(page)) ?? ''))
      .toContain(letters(lines[1] ?? 'no second line'));
    await popup.bringToFront();
    await popup.focus('.why');
    await popup.keyboard.press(' ');
    await expect.poll(expanded).toBe('false');
  });

  test('a next step with a day goes to the calendar, one without says so', async () => {
    const { id } = await visitAnnotated(lab(), `${NEWS}/reports/2-scheduled`);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('.add-to-calendar');
    await popup.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) void blob.text().then((text) => (document.body.dataset['file'] = text));
        return make(blob);
      };
    });
    await popup.click('.add-to-calendar');
    await popup.waitForSelector('body[data-file]');
    const file = await popup.$eval('body', (body) => body.dataset['file'] ?? '');
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20251118\r\nDTEND;VALUE=DATE:20251119\r\n');
    expect(file).toContain('\r\nSTATUS:CONFIRMED\r\n');
    await popup.waitForFunction(() => document.querySelector('.message')?.textContent?.includes('.ics'));

    const other = await visitAnnotated(lab(), `${NEWS}/reports/1-planned`);
    const undated = await openPopup(lab(), other.id);
    await undated.waitForSelector('.undated');
    expect(await undated.$('.add-to-calendar')).toBeNull();
    expect(await undated.$eval('.undated', (words) => words.textContent)).toBe('no date told');
  });

  test('a layer that is switched off is off the page, and comes back', async () => {
    const { page, id } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector(phaseIs('annotated'));
    const quotes = async () =>
      (await paintedRanges(page)).find(({ name }) => name === 'attache-quote')?.texts.length ?? 0;
    const all = await quotes();
    expect(all).toBeGreaterThan(0);
    await popup.click('.layer-quotes');
    await expect.poll(quotes).toBe(0);
    expect(await popup.$eval('.layer-quotes', (chip) => chip.getAttribute('aria-pressed'))).toBe('false');
    await popup.click('.layer-quotes');
    await expect.poll(quotes).toBe(all);
  });

  test('a paused site is left alone, and annotated again when it is no longer paused', async () => {
    const { page, id } = await visitAnnotated(lab(), SAMPLE);
    const { desk } = lab();
    const count = async () => (await paintedRanges(page)).reduce((sum, { texts }) => sum + texts.length, 0);
    expect(await count()).toBeGreaterThan(0);
    try {
      await desk.store(SETTINGS_KEY, { ...DEFAULT_SETTINGS, pausedHosts: [new URL(NEWS).hostname] });
      await expect.poll(count).toBe(0);
    } finally {
      await desk.store(SETTINGS_KEY, DEFAULT_SETTINGS);
    }
    await expect.poll(count).toBeGreaterThan(0);
    await desk.waitForReport(id, ({ state }) => state === 'annotated');
  });

  test('a text without diplomacy says so', async () => {
    const { id } = await visitAnnotated(lab(), `${NEWS}/pages/recipe`);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector(phaseIs('annotated'));
    expect(await popup.$eval('.notice h2', (title) => title.textContent)).toMatch(/No diplomatic event/);
    expect(await popup.$('.status')).toBeNull();
  });

  test('a page in another language is named as such and not annotated', async () => {
    const { page, id } = await visit(lab(), `${NEWS}/pages/french`);
    await lab().desk.waitForReport(id, ({ state }) => state === 'not-english');
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector(phaseIs('not-english'));
    expect((await paintedRanges(page)).flatMap(({ texts }) => texts)).toEqual([]);
  });

  test('a page with no text is no article', async () => {
    const { page, id } = await visit(lab(), `${NEWS}/pages/no-text`);
    await lab().desk.waitForReport(id, ({ state }) => state === 'not-an-article');
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector(phaseIs('not-an-article'));
    await popup.click('.remedies button');
    await popup.waitForSelector(`${phaseIs('not-an-article')}, ${phaseIs('failed')}`);
    expect((await paintedRanges(page)).flatMap(({ texts }) => texts)).toEqual([]);
  });

  test('a page of a site that is on no list stays untouched until the reader asks', async () => {
    const { page, id } = await visit(lab(), `${STRANGER}/world/second-summit`);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector(phaseIs('needs-access'));
    expect(await paintedRanges(page)).toEqual([]);
    expect(await page.$('attache-card')).toBeNull();
  });

  test('the toolbar button lets a page of no list be annotated', async ({ skip }) => {
    skip(lab().kind !== 'chromium', 'only Chromium’s protocol presses the toolbar button');
    const tab = await visit(lab(), `${STRANGER}/world/second-summit`);
    const { desk } = lab();
    expect(await desk.tellBackground({ call: 'annotate', input: { tabId: tab.id } })).toEqual({
      ok: true,
      value: 'needs-access',
    });
    await pressToolbarButton(lab(), tab);
    expect(await desk.tellBackground({ call: 'annotate', input: { tabId: tab.id } })).toEqual({
      ok: true,
      value: 'annotated',
    });
    await waitForPaint(tab.page);
  });

  test('chips and words leave some of who said what, and Escape brings all of it back', async () => {
    const { id } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    // The last of the brief to be drawn: until then what is to be pressed may come to lie under the foot.
    await popup.waitForSelector('.remember');
    const voices = () => popup.$$eval('.voice h3', (names) => names.map((name) => name.textContent));
    const all = await voices();
    await pressOn(popup, '[data-chip="unnamed"]');
    await expect.poll(voices).toEqual(['Unnamed sources']);
    expect(await popup.$eval('[data-chip="unnamed"]', (chip) => chip.getAttribute('aria-pressed'))).toBe(
      'true',
    );
    await popup.type('[data-filter]', 'zzz');
    await popup.waitForFunction(() => document.querySelector('.nothing-left')?.textContent?.includes('zzz'));
    expect(await voices()).toEqual([]);
    await popup.keyboard.press('Escape');
    await expect.poll(voices).toEqual(all);
    expect(await popup.$eval('[data-filter]', (field) => (field as HTMLInputElement).value)).toBe('');
    expect(await popup.$('.filter-chips [aria-pressed="true"]')).toBeNull();
  });

  test('the sourcing card counts every statement once, and names who is silent', async () => {
    const { page, id } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('[data-section="sourcing"]');
    await popup.click('[data-section="sourcing"] > summary');
    const total = await popup.$eval('[data-section="sourcing"] .count', (count) => Number(count.textContent));
    const sums = await popup.$$eval('[data-section="sourcing"] .bars', (all) =>
      all.map((bars) =>
        [...bars.querySelectorAll('.bar-value')].reduce((sum, value) => sum + Number(value.textContent), 0),
      ),
    );
    expect(total).toBeGreaterThan(0);
    expect(sums.slice(0, 2)).toEqual([total, total]);
    const silent = await popup.$eval('[data-section="sourcing"] .names .line', (line) => line.textContent);
    await popup.click('[data-section="sourcing"] .names .line');
    await expect
      .poll(async () => letters((await focusedText(page)) ?? ''))
      .toContain(letters(silent?.split(' ').at(-1) ?? 'nobody'));
  });

  test('an export is chosen from a menu by keyboard and saved', async () => {
    const { id } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('.menu-button');
    const focused = () => popup.evaluate(() => document.activeElement?.getAttribute('data-item') ?? null);
    await popup.focus('.menu-button');
    await popup.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('markdown');
    await popup.keyboard.press('ArrowUp');
    await expect.poll(focused).toBe('print');
    await popup.keyboard.press('Escape');
    await expect.poll(() => popup.$('[role="menu"]')).toBeNull();
    expect(await popup.evaluate(() => document.activeElement?.classList.contains('menu-button'))).toBe(true);
    await popup.keyboard.press('Enter');
    await expect.poll(focused).toBe('markdown');
    await popup.keyboard.press('j');
    await expect.poll(focused).toBe('json');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.querySelector('.message')?.textContent?.includes('.json'));
  });

  test('a preset switches the marks in one choice', async () => {
    const { page, id } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('.menu-button');
    onTestFinished(() => lab().desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));
    const marks = async () => (await paintedRanges(page)).reduce((sum, { texts }) => sum + texts.length, 0);
    const choose = async (preset: string) => {
      await popup.$$eval('.menu-button', (buttons) => {
        const show = buttons.find((button) => button.getAttribute('title')?.startsWith('What is marked'));
        if (show instanceof HTMLElement) show.click();
      });
      await (await popup.waitForSelector(`[data-item="${preset}"]`))?.click();
    };
    await choose('status');
    await expect.poll(marks).toBe(0);
    expect(await popup.$('.status')).not.toBeNull();
    await choose('all');
    await expect.poll(marks).toBeGreaterThan(0);
  });

  test('says how a site is read, and one press switches it on again', async () => {
    const { id } = await visitAnnotated(lab(), SAMPLE);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('.status');
    await popup.waitForSelector('[data-access="listed"]');
    expect(await popup.$('.access-action')).toBeNull();
    onTestFinished(() => lab().desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));
    await popup.click('.popup-header .switch');
    await popup.waitForSelector('[data-access="switched-off"]');
    await popup.click('.access-action');
    await popup.waitForSelector('[data-access="listed"]');
    expect(await popup.$eval('.popup-header .switch', (button) => button.getAttribute('aria-checked'))).toBe(
      'true',
    );
  });
});
