import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { cardText, focusIn, frames, inCard, press } from '../../tools/browsers/in-card.ts';
import {
  focusedText,
  paintedRanges,
  pointOn,
  waitForCard,
  waitForNoCard,
} from '../../tools/browsers/marks.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, visitAnnotated } from './support/lab.ts';

const SAMPLE = `${NEWS}/world/second-summit`;

inEachBrowser('what the card does', (lab) => {
  test('leads along the words by which the speaker is known, and goes along', async () => {
    const { page } = await visitSample();
    await openOn(page, 'attache-claim', 'he did not want the encounter to become');
    const chain = await inCard(
      page,
      (root) => Array.from(root.querySelectorAll('.chain li'), (each) => each.textContent),
      undefined,
    );
    expect(chain[0]).toBe('He');
    const name = await inCard(page, (root) => root.querySelector('.speaker strong')?.textContent, undefined);
    if (!name) throw new Error('the claim has no speaker');
    expect(chain.at(-1)).toBe(name);
    const words = await cardText(page);
    await press(page, name);
    await expect.poll(() => focusedText(page)).toBe(name);
    expect(await cardText(page)).toBe(words);
  });

  test('goes to the speaker’s other statements and back, the focus staying on the way', async () => {
    const { page } = await visitSample();
    await openOn(page, 'attache-quote', '“a waste of time.”');
    const first = await cardText(page);
    await press(page, 'Next statement');
    await expect.poll(() => cardText(page)).not.toBe(first);
    expect(await focusIn(page)).toBe('Next statement');
    await press(page, 'Previous statement');
    await expect.poll(() => cardText(page)).toContain('a waste of time');
  });

  test('leads to the meeting that a statement is about', async () => {
    const { page, report } = await visitSample();
    const { encounters } = report.analysis;
    const { text } = report.article;
    expect(encounters.some(({ accounts }) => accounts.length > 0)).toBe(true);
    for (const highlight of ['attache-claim', 'attache-quote']) {
      const texts = (await paintedRanges(page)).find(({ name }) => name === highlight)?.texts ?? [];
      for (const words of texts) {
        await openOn(page, highlight, words);
        const has = await inCard(page, (root) => root.querySelector('.event .jump') !== null, undefined);
        if (!has) continue;
        await press(page, '.event .jump');
        const there = (await focusedText(page)) ?? '';
        expect(text).toContain(there);
        const places = encounters.flatMap(({ evidence, accounts }) => [
          ...evidence,
          ...accounts.map((account) => account.evidence),
        ]);
        expect(places.map((span) => text.slice(...span))).toContain(there);
        return;
      }
    }
    throw new Error('no statement of the sample is about a meeting');
  });

  test('keeps a note, shows it after a reload, and takes it away', async () => {
    const { page } = await visitSample();
    await openOn(page, 'attache-quote');
    await press(page, 'Note');
    // A page with keys of its own.
    await page.evaluate(() => {
      document.addEventListener('keydown', () => {
        document.title += '!';
      });
    });
    await page.keyboard.type('ask who');
    await page.mouse.move(4, 4);
    await page.keyboard.press('Escape');
    expect(await focusIn(page)).toBe('card');
    await press(page, 'textarea');
    await withControl(page, 'Enter');
    await expect.poll(() => cardText(page)).toMatch(/Your note\s*ask who.*Note saved/);
    expect(await page.title()).not.toContain('!');

    const again = await visitSample();
    await openOn(again.page, 'attache-quote');
    await expect.poll(() => cardText(again.page)).toContain('ask who');
    await press(again.page, 'Note');
    await press(again.page, 'Delete');
    await expect.poll(() => cardText(again.page)).toContain('Note deleted');
    expect(await cardText(again.page)).not.toContain('ask who');
    await press(again.page, 'Undo');
    await expect.poll(() => cardText(again.page)).toMatch(/Your note\s*ask who.*As it was\./);
  });

  test('stays scrolled as it is while its place is looked for anew', async () => {
    const { page } = await visitSample();
    // So low that not all of the card finds room.
    await page.setViewport({ width: 1100, height: 420 });
    await openOn(page, 'attache-quote');
    await press(page, 'Note');
    const scrolled = () => inCard(page, (root) => root.querySelector('.body')?.scrollTop, undefined);
    await inCard(page, (root) => root.querySelector('.body')?.scrollTo(0, 20), undefined);
    expect(await scrolled()).toBe(20);
    await page.evaluate(() => dispatchEvent(new Event('resize')));
    await frames(page);
    expect(await scrolled()).toBe(20);
    const cut = await inCard(
      page,
      (root) => {
        const footer = root.querySelector('footer');
        return footer ? footer.scrollHeight - footer.clientHeight : null;
      },
      undefined,
    );
    expect(cut).toBe(0);
  });

  test('hides a mark that is wrong, and has it back', async () => {
    const { page } = await visitSample();
    const quotes = async () =>
      (await paintedRanges(page)).find(({ name }) => name === 'attache-quote')?.texts.length ?? 0;
    const before = await quotes();
    await openOn(page, 'attache-quote');
    await press(page, 'Wrong?');
    await press(page, 'Hide this mark');
    await expect.poll(quotes).toBe(before - 1);
    await expect.poll(() => cardText(page)).toContain('Hidden on this device.');
    await press(page, 'Undo');
    await expect.poll(quotes).toBe(before);
    await expect.poll(() => cardText(page)).toContain('As it was.');
  });

  test('takes another speaker and another kind, and has them back', async () => {
    const { page } = await visitSample();
    await openOn(page, 'attache-claim');
    const speaker = () =>
      inCard(
        page,
        (root) => root.querySelector('.speaker strong, .speaker .unnamed-tag, .unknown')?.textContent,
        undefined,
      );
    const kind = () => inCard(page, (root) => root.querySelector('.kind span')?.textContent, undefined);
    const [someone, statement] = [await speaker(), await kind()];
    await press(page, 'Wrong?');
    await chooseIn(page, 0, '');
    await expect.poll(speaker).toBe('Speaker not clear');
    await press(page, 'Undo');
    await expect.poll(speaker).toBe(someone);
    await press(page, 'Wrong?');
    await chooseIn(page, 1, 'demand');
    await expect.poll(kind).toBe('demand');
    await press(page, 'Undo');
    await expect.poll(kind).toBe(statement);
  });

  test('copies a link to the sentence', async () => {
    const { page } = await visitSample();
    await openOn(page, 'attache-quote');
    await press(page, 'Copy link to the sentence');
    await expect.poll(() => cardText(page)).toContain('Copied');
    await press(page, 'Note');
    await withControl(page, 'v');
    const value = () => inCard(page, (root) => root.querySelector('textarea')?.value, undefined);
    await expect.poll(value).toMatch(/^http:\/\/\S+#:~:text=\S+$/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('tells screen readers how many marks there are, and lists them without moving the page', async () => {
    const { page, report } = await visitSample();
    const said = () => inCard(page, (root) => root.querySelector('[role="status"]')?.textContent, undefined);
    const listed = () =>
      inCard(
        page,
        (root) => Array.from(root.querySelectorAll('.spoken li'), (each) => each.textContent),
        undefined,
      );
    await expect.poll(async () => (await listed()).length).toBeGreaterThan(report.analysis.quotes.length);
    expect(await said()).toBe(`Highlights on: ${(await listed()).length}`);
    const stops = await inCard(
      page,
      (root) => root.querySelectorAll('.spoken button:not([tabindex="-1"])').length,
      undefined,
    );
    expect(stops).toBe(0);
    const [shape, without] = await page.evaluate(() => {
      const size = (): string => {
        const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
        return `${scrollWidth} ${scrollHeight} ${clientWidth} ${document.body.getBoundingClientRect().bottom}`;
      };
      const now = size();
      const host = document.querySelector('attache-card');
      host?.remove();
      const bare = size();
      if (host) document.documentElement.append(host);
      return [now, bare];
    });
    expect(shape).toBe(without);
    await inCard(
      page,
      (root) => root.querySelector<HTMLElement>('.spoken li:nth-child(3) button')?.click(),
      undefined,
    );
    await waitForCard(page);
    expect(await focusIn(page)).toBe('card');
    expect(`Actor: ${await focusedText(page)}`).toBe((await listed())[2]);
  });

  /** Opens the card of the first mark of a highlight whose words begin so, or of the first at all. */
  async function openOn(page: Page, highlight: string, begins = ''): Promise<void> {
    const all = (await paintedRanges(page)).find(({ name }) => name === highlight)?.texts ?? [];
    const words = all.find((text) => text.startsWith(begins));
    await page.mouse.move(4, 4);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const point = await pointOn(page, highlight, words);
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
  }

  /** What is kept and set on the way is let go at the end, so that the next test finds nothing of it. */
  async function visitSample() {
    const tab = await visitAnnotated(lab(), SAMPLE);
    const { desk } = lab();
    onTestFinished(async () => {
      await desk.store('settings', { version: 2 });
      const { notes = [], corrections = [] } = (await desk.report(tab.id)) ?? {};
      for (const { id } of notes)
        await desk.tellBackground({ call: 'note', input: { span: null, body: '', id } });
      for (const { id } of corrections) await desk.tellBackground({ call: 'uncorrect', input: { id } });
    });
    return tab;
  }

  async function chooseIn(page: Page, which: number, value: string): Promise<void> {
    await inCard(
      page,
      (root, [index, wanted]: [number, string]) => {
        const select = root.querySelectorAll('select')[index];
        if (!select) return;
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [which, value] as [number, string],
    );
    await press(page, `.wrong form:nth-of-type(${which + 1}) button`);
  }

  async function withControl(page: Page, key: 'Enter' | 'v'): Promise<void> {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  }
});
