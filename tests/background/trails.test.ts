import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { noteStories } from '../../src/background/note-stories.ts';
import { findSightings } from '../../src/library/sightings.ts';
import type { Actor, Analysis, ArticleText, State } from '../../src/shared/analysis.ts';
import type { Trail } from '../../src/shared/stories.ts';
import { type FakeBrowser, fakeBrowser, PAGE, POPUP } from './fake-browser.ts';
import { EMPTY, reportOf, send, startBackground } from './start.ts';

const actor = (id: string, wikidata: string): Actor => ({
  id,
  name: id,
  type: 'person',
  role: null,
  side: null,
  wikidata,
  mentions: [],
  pronouns: [],
});

/** A report of one meeting: the third word of its text is the state that is read out of it. */
const report = (day: string, state: State): ArticleText => ({
  url: `https://kept.example/${day}`,
  title: `Talks ${state}`,
  published: `2031-10-${day}`,
  language: 'en',
  text: `Talks are ${state}, they say. Nothing else is known.`,
});

function analyze({ text }: ArticleText): Analysis {
  const state = /^Talks are ([a-z ]+),/.exec(text)?.[1] as State;
  return {
    ...EMPTY,
    actors: [actor('Ana', 'Q1'), actor('Ben', 'Q2')],
    encounters: [
      {
        id: 'e1',
        type: 'talks',
        participants: ['Ana', 'Ben'],
        place: null,
        when: null,
        state,
        was: null,
        evidence: [[0, 5]],
        accounts: [],
        certainty: 'sure',
        ...(state === 'held' && { date: { from: '2031-10-23', to: '2031-10-23' } }),
      },
    ],
  };
}

type NoteStories = typeof noteStories;

let browser: FakeBrowser;
/** What is noted beside the answers: the background waits for none of it, these tests do. */
let notes: Promise<void>[];
beforeEach(async () => {
  notes = [];
  vi.doMock(
    '../../src/background/note-stories.ts',
    async (original: () => Promise<{ noteStories: NoteStories }>) => {
      const { noteStories } = await original();
      const noted: NoteStories = (...report) => {
        const note = noteStories(...report);
        notes.push(note);
        return note;
      };
      return { noteStories: noted };
    },
  );
  globalThis.indexedDB = new IDBFactory();
  browser = fakeBrowser();
  for (const tab of [1, 2, 3]) browser.pages.set(tab, () => ({ ok: true, value: 'annotated' }));
  await startBackground(browser, { analyze, readsLanguage: () => true });
});

const ask = (call: string, input: unknown): Promise<unknown> => send(browser, { call, input }, POPUP);
const noted = async (): Promise<string[]> =>
  (await findSightings([], [[['Q1'], ['Q2']]]))
    .map(({ url, encounter }) => `${url.slice(-2)} ${encounter.state}`)
    .sort();

/** Reads an article in a tab and waits until it was compared with what is known. */
async function read(tabId: number, article: ArticleText, incognito = false): Promise<void> {
  await send(browser, { call: 'analyze', input: { article } }, { ...PAGE, tab: { id: tabId, incognito } });
  await Promise.all(notes);
}

const trailOf = async (tabId: number): Promise<string[] | undefined> => {
  const { trails } = (await reportOf(browser, tabId)) as { trails?: Trail[] };
  return trails?.[0]?.steps.map(
    ({ state, day, isHere }) => `${state} ${day.slice(-2)}${isHere ? ' here' : ''}`,
  );
};
const storyId = async (tabId: number): Promise<string | undefined> =>
  ((await reportOf(browser, tabId)) as { followed?: { id: string }[] }).followed?.[0]?.id;

describe('a followed story', () => {
  beforeEach(async () => {
    await read(1, report('17', 'planned'));
    await ask('follow', { tabId: 1, encounter: 'e1' });
  });

  test('begins with the article that it is followed from', async () => {
    await expect.poll(noted).toEqual(['17 planned']);
    expect(await trailOf(1)).toBeUndefined();
  });

  test('tells in each later report how the state changed, with each sentence', async () => {
    await read(2, report('21', 'delayed'));
    await expect.poll(() => trailOf(2)).toEqual(['planned 17', 'delayed 21 here']);
    await read(3, report('24', 'held'));
    await expect.poll(() => trailOf(3)).toEqual(['planned 17', 'delayed 21', 'held 24 here']);
    const { trails } = (await reportOf(browser, 3)) as { trails: Trail[] };
    expect(trails[0]?.steps[1]).toEqual({
      state: 'delayed',
      day: '2031-10-21',
      isDated: true,
      url: 'https://kept.example/21',
      title: 'Talks delayed',
      sentence: 'Talks are delayed, they say.',
      isHere: false,
    });
  });

  test('keeps nothing of the text but that sentence', async () => {
    expect(JSON.stringify(await findSightings([], [[['Q1'], ['Q2']]]))).not.toContain('Nothing else');
  });

  test('keeps and tells nothing in a private window', async () => {
    await read(2, report('21', 'delayed'), true);
    await expect.poll(noted).toEqual(['17 planned']);
    expect(await trailOf(2)).toBeUndefined();
  });

  test('is forgotten with all that was noted of it, in every tab, and can be taken back', async () => {
    await read(2, report('21', 'delayed'));
    const story = await storyId(2);
    expect(await ask('unfollow', { story })).toEqual({ ok: true, value: null });
    await expect.poll(noted).toEqual([]);
    expect(await trailOf(2)).toBeUndefined();
    expect(await ask('refollow', { story })).toEqual({ ok: true, value: null });
    await expect.poll(noted).toEqual(['17 planned', '21 delayed']);
    await expect.poll(() => trailOf(2)).toEqual(['planned 17', 'delayed 21 here']);
    // Asked for twice it is there once.
    expect(await ask('refollow', { story })).toEqual({ ok: true, value: null });
    expect(await noted()).toEqual(['17 planned', '21 delayed']);
  });

  test('is not noted from a private tab when it is taken back', async () => {
    const story = await storyId(1);
    await ask('unfollow', { story });
    await read(2, report('21', 'delayed'), true);
    browser.tabs.get = async (id: number) => ({ id, incognito: id === 2 });
    await ask('refollow', { story });
    await expect.poll(noted).toEqual(['17 planned']);
    expect(await trailOf(2)).toBeUndefined();
  });

  test('only the last story that was let go can be taken back', async () => {
    expect(await ask('refollow', { story: 'another' })).toEqual({ ok: false, error: 'cannotFollow' });
    expect(await send(browser, { call: 'refollow', input: { story: await storyId(1) } }, PAGE)).toMatchObject(
      { ok: false },
    );
  });
});

describe('without a story', () => {
  test('nothing is noted', async () => {
    await read(1, report('17', 'planned'));
    await read(2, report('21', 'delayed'));
    await expect.poll(noted).toEqual([]);
    expect(await trailOf(2)).toBeUndefined();
  });

  test('everything is where the reader lets Attaché remember, and it outlives a story', async () => {
    await browser.storage.local.set({ settings: { remember: true } });
    await read(1, report('17', 'planned'));
    await read(2, report('21', 'delayed'));
    await expect.poll(() => trailOf(2)).toEqual(['planned 17', 'delayed 21 here']);
    await ask('follow', { tabId: 2, encounter: 'e1' });
    await ask('unfollow', { story: await storyId(2) });
    await expect.poll(noted).toEqual(['17 planned', '21 delayed']);
    await expect.poll(() => trailOf(2)).toEqual(['planned 17', 'delayed 21 here']);
  });

  test('a library that cannot be opened costs only that', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await read(1, report('17', 'planned'));
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('disk gone');
    });
    expect(await ask('follow', { tabId: 1, encounter: 'e1' })).toEqual({ ok: true, value: null });
    expect(await storyId(1)).toBeDefined();
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });
});
