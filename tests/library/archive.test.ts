import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Archive, archiveFile, type Holding } from '../../src/library/archive/archive.ts';
import { mergedReadings, mergeHolding, replaceHolding } from '../../src/library/archive/merge.ts';
import { readArchive } from '../../src/library/archive/read.ts';
import { deleteEverything, readEverything } from '../../src/library/everything.ts';
import type { Correction, Note } from '../../src/shared/notes.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { DAY, entry, reading, statement } from './make.ts';

const URL_A = 'https://news.example/a';
const LATER = '2031-04-01T08:00:00.000Z';
const PLACE = { exact: 'the words', prefix: '', suffix: ' that follow', start: 0, end: 9 };
const NOTE: Note = {
  id: 'n1',
  url: URL_A,
  title: 'Talks',
  place: PLACE,
  body: 'Mine.',
  created: DAY,
  modified: DAY,
};
const CORRECTION: Correction = {
  id: 'c1',
  url: URL_A,
  title: 'Talks',
  of: 'quote',
  place: PLACE,
  change: { kind: 'speaker', name: null },
  created: DAY,
};
const EMPTY: Holding = {
  articles: [],
  readings: [],
  statements: [],
  sightings: [],
  notes: [],
  corrections: [],
};
const FULL: Holding = {
  articles: [
    entry(URL_A, {
      status: { subject: 'talks', state: 'stalled' },
      encounters: [{ type: 'talks', participants: ['Marden'], state: 'planned' }],
      fingerprint: { words: [4], shingles: Uint32Array.of(7, 4_294_967_295) },
      marks: [7],
    }),
  ],
  readings: [reading('The words that follow.')],
  statements: [statement('We shall see.')],
  sightings: [
    {
      id: `${URL_A} e1`,
      url: URL_A,
      title: 'Talks',
      published: null,
      readAt: DAY,
      stories: ['s'],
      parties: ['marden'],
      remembered: true,
      encounter: {
        type: 'talks',
        participants: [{ name: 'Marden', type: 'country', wikidata: null, side: null }],
        state: 'planned',
        ordinal: null,
        place: null,
        when: 'in May',
        date: { from: '2031-05-01', to: '2031-05-31' },
        sentence: 'Talks are planned in May.',
      },
    },
  ],
  notes: [NOTE],
  corrections: [CORRECTION],
};

const archiveOf = (holding: Holding): Archive => ({
  ...holding,
  followed: { stories: [], dropped: ['s'] },
  settings: DEFAULT_SETTINGS,
});
const parsed = (holding: Holding): Record<string, unknown> =>
  JSON.parse(archiveFile(archiveOf(holding), new Date(DAY)));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('what is exported, deleted and imported is as it was', async () => {
  await mergeHolding(FULL);
  const before = await readEverything();
  expect(before).toEqual(FULL);
  const file = parsed(before);
  await deleteEverything();
  expect(await readEverything()).toEqual(EMPTY);
  const read = readArchive(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(read.archive).toEqual(archiveOf(FULL));
  expect(await mergeHolding(read.archive)).toEqual({ articles: 1, notes: 1, corrections: 1 });
  expect(await readEverything()).toEqual(before);
});

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const moment = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const someHolding: fc.Arbitrary<Holding> = fc.record({
  articles: fc.uniqueArray(
    fc.record({ url: word, title: fc.string(), readAt: moment }).map(({ url, ...more }) => entry(url, more)),
    { selector: ({ url }) => url, maxLength: 5 },
  ),
  readings: fc.uniqueArray(
    fc.tuple(word, moment, fc.string()).map(([url, readAt, text]) => reading(text, readAt, url)),
    { selector: ({ url }) => url, maxLength: 5 },
  ),
  statements: fc.uniqueArray(
    fc
      .record({ url: word, day: moment, start: fc.nat(), speakers: fc.array(word, { maxLength: 2 }) })
      .chain((more) => word.map((text) => statement(text, more))),
    { selector: ({ id }) => id, maxLength: 5 },
  ),
  sightings: fc.constantFrom([], FULL.sightings),
  notes: fc.uniqueArray(
    fc.record({ id: word, body: fc.string(), modified: moment }).map((more) => ({ ...NOTE, ...more })),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
  corrections: fc.constantFrom([], [CORRECTION]),
});

describe('a library that is put back', () => {
  test('holds what it held, and nothing that came since', async () => {
    await mergeHolding(FULL);
    const before = await readEverything();
    await mergeHolding({
      ...EMPTY,
      notes: [
        { ...NOTE, id: 'n2' },
        { ...NOTE, body: 'Newer.', modified: LATER },
      ],
    });
    await replaceHolding(before);
    expect(await readEverything()).toEqual(before);
  });

  test('stays as it is where that fails half way', async () => {
    await mergeHolding(FULL);
    const before = await readEverything();
    // What no database keeps.
    const broken = { ...CORRECTION, id: 'c2', title: (() => undefined) as unknown as string };
    const held = { ...EMPTY, notes: [{ ...NOTE, id: 'n2' }], corrections: [broken] };
    await expect(replaceHolding(held)).rejects.toThrow();
    expect(await readEverything()).toEqual(before);
    await expect(mergeHolding(held)).rejects.toThrow();
    expect(await readEverything()).toEqual(before);
  });
});

test('every library survives the way through a file', async () => {
  await fc.assert(
    fc.asyncProperty(someHolding, async (holding) => {
      globalThis.indexedDB = new IDBFactory();
      await mergeHolding(holding);
      const before = await readEverything();
      const read = readArchive(parsed(before));
      await deleteEverything();
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      await mergeHolding(read.archive);
      expect(await readEverything()).toEqual(before);
      // A second time there is nothing new in it.
      expect(await mergeHolding(read.archive)).toEqual({ articles: 0, notes: 0, corrections: 0 });
      expect(await readEverything()).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

describe('nothing of the reader’s is overwritten by what is older', () => {
  test('notes, corrections, articles and what was said in them', async () => {
    const mine: Holding = {
      ...FULL,
      articles: [entry(URL_A, { readAt: LATER, title: 'Newer' })],
      statements: [statement('A newer word.')],
      notes: [{ ...NOTE, body: 'Newer.', modified: LATER }],
      corrections: [{ ...CORRECTION, change: { kind: 'hide' }, created: LATER }],
    };
    await mergeHolding(mine);
    await mergeHolding(FULL);
    expect(await readEverything()).toEqual(mine);
    await deleteEverything();
    await mergeHolding(FULL);
    await mergeHolding(mine);
    expect(await readEverything()).toEqual(mine);
  });

  test('of the wordings of both the last few stay', () => {
    const on = (day: number) => reading(`day ${day}`, `2031-03-0${day}T08:00:00.000Z`);
    const mine = [on(1), on(4), on(6)];
    expect(mergedReadings(mine, [on(2), on(3), { ...on(4), text: 'theirs' }, on(5)])).toEqual({
      put: [on(2), on(3), on(5)].slice(0),
      drop: [on(1)],
    });
  });
});

describe('a file that is no archive', () => {
  const broken = (change: (file: Record<string, unknown>) => void) => {
    const file = parsed(FULL);
    change(file);
    const read = readArchive(file);
    return read.ok ? null : read.problem;
  };
  const first = (file: Record<string, unknown>, list: string): Record<string, unknown> => {
    const all = file[list];
    return Array.isArray(all) ? all[0] : {};
  };

  test.each([null, 3, 'text', [], {}, { format: 'other' }])('%j is another file', (json) => {
    expect(readArchive(json)).toEqual({ ok: false, problem: { kind: 'other' } });
  });

  test.each<[string, (file: Record<string, unknown>) => void, object]>([
    ['a later version', (file) => Object.assign(file, { version: 2 }), { kind: 'newer' }],
    ['no version', (file) => Object.assign(file, { version: '1' }), { kind: 'broken', at: 'version' }],
    ['no list of articles', (file) => delete file['articles'], { at: 'articles', expected: 'a list' }],
    [
      'no day',
      (file) => Object.assign(first(file, 'articles'), { readAt: 'soon' }),
      { at: 'articles[0].readAt', expected: 'a date' },
    ],
    [
      'a form that is none',
      (file) => Object.assign(first(file, 'statements'), { form: 'shout' }),
      { at: 'statements[0].form', expected: 'one of a closed list' },
    ],
    [
      'speakers that are none',
      (file) => Object.assign(first(file, 'statements'), { speakers: ['A', 2] }),
      { at: 'statements[0].speakers[1]', expected: 'text' },
    ],
    [
      'a note without an id',
      (file) => Object.assign(first(file, 'notes'), { id: '' }),
      { at: 'notes[0].id', expected: 'some text' },
    ],
    [
      'a place below zero',
      (file) => Object.assign(first(file, 'notes'), { place: { ...PLACE, start: -1 } }),
      { at: 'notes[0].place.start', expected: 'a number' },
    ],
    [
      'a change without its name',
      (file) => Object.assign(first(file, 'corrections'), { change: { kind: 'speaker' } }),
      { at: 'corrections[0].change.name', expected: 'text' },
    ],
    [
      'a sighting that is text',
      (file) => Object.assign(file, { sightings: ['x'] }),
      { at: 'sightings[0]', expected: 'an object' },
    ],
  ])('%s is told with its place', (_name, change, problem) => {
    expect(broken(change)).toMatchObject(problem);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(readArchive({ ...parsed(FULL), articles: json }).ok).toBe(
          Array.isArray(json) && json.length === 0,
        );
      }),
    );
  });
});
