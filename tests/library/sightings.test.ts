import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { findArticle, findByMarks, forgetAllArticles } from '../../src/library/articles.ts';
import { withDatabase } from '../../src/library/database.ts';
import type { Entry } from '../../src/library/entry.ts';
import { noteReading } from '../../src/library/note-reading.ts';
import { readArticles, readingsOf } from '../../src/library/overview.ts';
import type { SightingRecord } from '../../src/library/sighting-record.ts';
import {
  findSightings,
  forgetOtherSightings,
  forgetSightings,
  noteSightings,
  restoreSightings,
} from '../../src/library/sightings.ts';
import { writeOldLibrary } from './old-library.ts';

const URL_A = 'https://news.example/a';
const URL_B = 'https://news.example/b';

const sighting = (url: string, id: string, more: Partial<SightingRecord> = {}): SightingRecord => ({
  id: `${url} ${id}`,
  url,
  title: 'Talks',
  published: '2031-03-01',
  readAt: '2031-03-01T08:00:00.000Z',
  stories: [],
  parties: ['marden', 'kerran'],
  remembered: false,
  encounter: {
    type: 'talks',
    participants: [],
    state: 'planned',
    ordinal: null,
    place: null,
    when: null,
    sentence: 'Talks are planned.',
  },
  ...more,
});

/** Ids of what is found of these stories, and of meetings of these people, each under one key. */
const idsOf = async (stories: string[], ...people: string[]): Promise<string[]> => {
  const meetings = people.length > 0 ? [people.map((key) => [key])] : [];
  return (await findSightings(stories, meetings)).map(({ id }) => id).sort();
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const NOTE: Entry = {
  url: URL_A,
  title: 'Old',
  published: null,
  readAt: '2031-01-01T00:00:00.000Z',
  status: null,
  encounters: [],
};

describe('a library of an earlier version', () => {
  test.each([
    [1, NOTE],
    [2, { ...NOTE, fingerprint: { words: [4], shingles: Uint32Array.of(8) }, marks: [8] }],
    [3, { ...NOTE, fingerprint: { words: [4], shingles: Uint32Array.of(8) }, marks: [8] }],
  ] as const)('of version %i is taken over whole', async (version, note) => {
    await writeOldLibrary(version, note);
    await noteSightings(URL_B, [sighting(URL_B, 'e1', { stories: ['s'] })]);
    expect(await findArticle(URL_A)).toEqual(note);
    expect(await findByMarks([8])).toHaveLength(version > 1 ? 1 : 0);
    expect(await idsOf(['s'])).toEqual([`${URL_B} e1`]);
    expect(await withDatabase(async (database) => database.version)).toBe(4);
    expect((await readArticles()).map(({ url }) => url)).toEqual([URL_A]);
    expect(await readingsOf(URL_A)).toEqual([]);
  });

  test('that is not there is made', async () => {
    await noteReading({ entry: NOTE, text: '', statements: [] });
    expect(await findArticle(`${URL_A}#part`)).toEqual(NOTE);
    expect(await idsOf(['s'], 'marden')).toEqual([]);
  });
});

describe('sightings', () => {
  test('are found by story and by party, each once', async () => {
    await noteSightings(URL_A, [
      sighting(URL_A, 'e1', { stories: ['s', 't'] }),
      sighting(URL_A, 'e2', { parties: ['vail'] }),
    ]);
    await noteSightings(URL_B, [sighting(URL_B, 'e1')]);
    expect(await idsOf(['s', 't'], 'marden', 'kerran')).toEqual([`${URL_A} e1`, `${URL_B} e1`]);
    expect(await idsOf([], 'vail')).toEqual([`${URL_A} e2`]);
    // Each of who meets has to be there, under whichever of their keys.
    expect(await idsOf([], 'vail', 'marden')).toEqual([]);
    expect(
      await findSightings(
        [],
        [
          [
            ['Q1', 'marden'],
            ['kerran', 'Q2'],
          ],
        ],
      ),
    ).toHaveLength(2);
    expect(await idsOf(['u'], 'orrel')).toEqual([]);
  });

  test('give way to a later reading of their page, and to nothing else', async () => {
    await noteSightings(URL_A, [sighting(URL_A, 'e1'), sighting(URL_A, 'e2')]);
    await noteSightings(URL_B, [sighting(URL_B, 'e1')]);
    await noteSightings(`${URL_A}#part`, [sighting(URL_A, 'e1')]);
    expect(await idsOf([], 'marden')).toEqual([`${URL_A} e1`, `${URL_B} e1`]);
  });
});

describe('a story that is forgotten', () => {
  beforeEach(async () => {
    await noteSightings(URL_A, [
      sighting(URL_A, 'only', { stories: ['s'] }),
      sighting(URL_A, 'other', { stories: ['s', 't'] }),
      sighting(URL_A, 'kept', { stories: ['s'], remembered: true }),
      sighting(URL_A, 'none', { stories: ['t'] }),
    ]);
  });

  test('takes along what is noted for it alone', async () => {
    await forgetSightings('s');
    expect(await idsOf(['s'])).toEqual([]);
    expect(await idsOf(['t'])).toEqual([`${URL_A} none`, `${URL_A} other`]);
    expect(await idsOf([], 'marden')).toEqual([`${URL_A} kept`, `${URL_A} none`, `${URL_A} other`]);
  });

  test('goes as well where it is not among those that stay', async () => {
    await forgetOtherSightings(['t']);
    expect(await idsOf(['s'])).toEqual([]);
    expect(await idsOf(['t'])).toEqual([`${URL_A} none`, `${URL_A} other`]);
    expect(await idsOf([], 'marden')).toEqual([`${URL_A} kept`, `${URL_A} none`, `${URL_A} other`]);
  });

  test('comes back as it was', async () => {
    const before = await findSightings(['s', 't'], []);
    await restoreSightings(await forgetSightings('s'));
    expect(await findSightings(['s', 't'], [])).toEqual(before);
  });

  test('comes back beside what was noted meanwhile', async () => {
    const forgotten = await forgetSightings('s');
    const later = { ...sighting(URL_A, 'kept', { remembered: true }), title: 'Later' };
    await noteSightings(URL_A, [later]);
    await restoreSightings(forgotten);
    const kept = (await findSightings(['s'], [])).find(({ id }) => id.endsWith('kept'));
    expect(kept).toEqual({ ...later, stories: ['s'] });
  });
});

test('with all articles go all sightings but those of followed stories', async () => {
  await noteReading({ entry: NOTE, text: '', statements: [] });
  await noteSightings(URL_A, [
    sighting(URL_A, 'free', { remembered: true }),
    sighting(URL_A, 'story', { remembered: true, stories: ['s'] }),
  ]);
  await forgetAllArticles();
  expect(await findArticle(URL_A)).toBeUndefined();
  expect(await findSightings([], [[['marden']]])).toEqual([
    sighting(URL_A, 'story', { remembered: false, stories: ['s'] }),
  ]);
});
