import { beforeEach, describe, expect, test } from 'vitest';
import { decisiveKey } from '../../src/shared/decisive.ts';
import { tabKey } from '../../src/shared/tab-report.ts';
import { analysis, article, at } from '../brief/article.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';
import { startBackground } from './start.ts';

const TAB = 1;
const TWO = {
  ...analysis,
  status: null,
  encounters: [],
  positions: [],
  disagreements: [{ about: 'the date', a: at('“no room”'), b: at('denied') }],
};

let fake: FakeBrowser;
const shown: unknown[] = [];

/** Presses the shortcut, and waits until the page was told. */
async function step(): Promise<void> {
  const before = shown.length;
  fake.commands?.onCommand.fire('decisive', { id: TAB, windowId: 1 });
  await expect.poll(() => shown.length).toBeGreaterThan(before);
}

const report = (of: typeof analysis) =>
  fake.storage.session.set({ [tabKey(TAB)]: { state: 'annotated', article, analysis: of } });

beforeEach(async () => {
  fake = fakeBrowser();
  shown.length = 0;
  fake.tabIds.add(TAB);
  fake.pages.set(TAB, ({ call, input }) => {
    if (call === 'show') shown.push(input);
    return { ok: true, value: { found: true } };
  });
  await startBackground(fake);
});

describe('the next decisive sentence', () => {
  test('goes from one to the next and round the end', async () => {
    await report(TWO);
    for (let i = 0; i < 3; i += 1) await step();
    expect(shown).toHaveLength(3);
    expect(shown[2]).toEqual(shown[0]);
    expect(shown[1]).not.toEqual(shown[0]);
  });

  test('begins anew in another text', async () => {
    await report(TWO);
    await fake.storage.session.set({ [decisiveKey(TAB)]: { of: 3, at: 0 } });
    await step();
    await step();
    await step();
    expect(shown[2]).toEqual(shown[0]);
  });
});
