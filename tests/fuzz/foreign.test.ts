import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import * as backgroundInputs from '../../src/background/inputs.ts';
import { readCopy } from '../../src/background/settings-copy.ts';
import { archiveFile } from '../../src/library/archive/archive.ts';
import { readFile } from '../../src/library-page/data/read-file.ts';
import { english } from '../../src/locales/english.ts';
import { settingsIn } from '../../src/options/data/settings-file.ts';
import * as pageInputs from '../../src/page/inputs.ts';
import { isOutline, isSeen } from '../../src/shared/accompany.ts';
import { readGrants } from '../../src/shared/grants.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/shared/settings.ts';
import { readSyncState } from '../../src/shared/sync-state.ts';
import { sayFrom } from '../../src/shared/words.ts';
import { readFollowed } from '../../src/stories/read-followed.ts';
import { DAY, entry, reading, statement } from '../library/make.ts';

const say = sayFrom(english);
const read = (text: string) => readFile(text, say, new Date(DAY));

const PLACE = { exact: 'the words', prefix: '', suffix: '', start: 0, end: 9 };
const URL = 'https://news.example/a';
const FILE = archiveFile(
  {
    articles: [
      entry(URL, {
        status: { subject: 'talks', state: 'stalled' },
        encounters: [{ type: 'talks', participants: ['Marden'], state: 'planned' }],
        fingerprint: { words: [4], shingles: Uint32Array.of(7) },
      }),
    ],
    readings: [reading('The words.')],
    statements: [statement('We shall see.')],
    sightings: [],
    notes: [{ id: 'n', url: URL, title: 'Talks', place: PLACE, body: 'Mine.', created: DAY, modified: DAY }],
    corrections: [
      {
        id: 'c',
        url: URL,
        title: 'Talks',
        of: 'quote',
        place: PLACE,
        change: { kind: 'hide' },
        created: DAY,
      },
    ],
    followed: { stories: [], dropped: [] },
    settings: DEFAULT_SETTINGS,
  },
  new Date(DAY),
);

/** JSON as nobody writes it: keys that mean something to an engine, numbers at their ends, deep and wide. */
const hostile: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      null,
      true,
      '',
      '__proto__',
      0,
      -1,
      1e308,
      Number.MAX_SAFE_INTEGER + 2,
      '9999-99-99',
      DAY,
    ),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'prototype',
        'toString',
        'id',
        'url',
        'length',
        'kind',
        'body',
      ),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).value;

/** Every value that stands inside a parsed file, by what sets it anew. */
function places(value: unknown): ((to: unknown) => void)[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    (to: unknown) => {
      Object.defineProperty(value, key, { value: to, enumerable: true, configurable: true, writable: true });
    },
    ...places(inner),
  ]);
}
const COUNT = places(JSON.parse(FILE)).length;

const OBJECT_KEYS = Object.getOwnPropertyNames(Object.prototype).join();

afterEach(() => {
  // Whatever was read, objects are what they were.
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(OBJECT_KEYS);
  expect(Object.keys({})).toEqual([]);
});

describe('a file that is brought into the library', () => {
  test('is taken as it is, to begin with', () => {
    expect(read(FILE)).toMatchObject({ ok: true, kind: 'archive' });
  });

  test('with anything in the place of one of its values is taken whole or refused in words', () => {
    fc.assert(
      fc.property(fc.nat(COUNT - 1), hostile, (at, value) => {
        const file: unknown = JSON.parse(FILE);
        places(file)[at]?.(value);
        const found = read(JSON.stringify(file));
        if (!found.ok) expect(found.words).toMatch(/\S/);
        else if (found.kind === 'archive')
          expect(() => archiveFile(found.archive, new Date(DAY))).not.toThrow();
      }),
      { numRuns: 1500 },
    );
  });

  test('with a value missing, or cut off anywhere, is taken whole or refused in words', () => {
    for (let at = 0; at < COUNT; at++) {
      const file: unknown = JSON.parse(FILE);
      places(file)[at]?.(undefined);
      const found = read(JSON.stringify(file));
      if (!found.ok) expect(found.words).toMatch(/\S/);
    }
    for (let length = 0; length < FILE.trimEnd().length; length++)
      expect(read(FILE.slice(0, length)).ok).toBe(false);
  });

  test('that is any JSON, also with the head of annotations, is taken whole or refused in words', () => {
    fc.assert(
      fc.property(hostile, hostile, (items, more) => {
        for (const json of [
          items,
          [items, more],
          { '@context': items, items: [more] },
          { '@context': '', ...Object(more) },
        ]) {
          const found = read(JSON.stringify(json));
          if (!found.ok) expect(found.words).toMatch(/\S/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a million nothings', `[${'null,'.repeat(999_999)}null]`],
    [
      'a million articles of no shape',
      FILE.replace('"articles": [', `"articles": [${'0,'.repeat(1_000_000)}`),
    ],
    ['lists in lists', '['.repeat(5000) + ']'.repeat(5000)],
    [
      'lists in the articles',
      FILE.replace('"articles": [', `"articles": [${'['.repeat(5000)}${']'.repeat(5000)},`),
    ],
    ['graphs in graphs', `${'{"@context":"","@graph":['.repeat(3000)}${']}'.repeat(3000)}`],
    ['bodies in bodies', `[{"type":"Annotation","body":${'{"items":['.repeat(3000)}${']}'.repeat(3000)}}]`],
    ['a later version', FILE.replace('"version": 1', '"version": 99')],
    ['a version that is none', FILE.replace('"version": 1', '"version": {"valueOf": 1}')],
    [
      'a prototype',
      FILE.replace(
        '{',
        '{"__proto__": {"format": "attache-library", "polluted": true}, "format": "x",',
      ).replace('"format": "attache-library",\n', ''),
    ],
  ])('that holds %s is refused in words', (_name, text) => {
    const found = read(text);
    expect(found.ok).toBe(false);
    if (!found.ok) expect(found.words).toMatch(/\S/);
  });
});

describe('what storage holds, whatever it is', () => {
  const anything = fc.oneof(
    hostile,
    fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }),
  );

  test('settings are whole', () => {
    fc.assert(
      fc.property(anything, (stored) => {
        const settings = readSettings(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });

  test('a file of settings is one or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          hostile.map((json) => JSON.stringify({ format: 'attache-settings', settings: json })),
          hostile.map((json) => JSON.stringify(json)),
        ),
        (text) => {
          const settings = settingsIn(text ?? '', DEFAULT_SETTINGS);
          if (settings !== null) expect(readSettings(settings)).toEqual(settings);
        },
      ),
    );
  });

  test.each<[string, (stored: unknown) => unknown]>([
    ['grants', readGrants],
    ['followed stories', readFollowed],
    ['the state of synchronisation', readSyncState],
    ['the copy of the settings', readCopy],
    ['what a page has seen', isSeen],
    ['an outline', isOutline],
  ])('%s are read without a throw, and the same again', (_name, reader) => {
    fc.assert(
      fc.property(anything, (stored) => {
        expect(reader(stored)).toEqual(reader(stored));
      }),
    );
  });
});

test.each(Object.entries({ ...backgroundInputs, ...pageInputs }))(
  '%s judges whatever a message carries without a throw',
  (_name, guard) => {
    const input = fc.oneof(hostile, fc.anything({ withNullPrototype: true, withBigInt: true }));
    fc.assert(
      fc.property(input, (value) => {
        expect(typeof guard(value)).toBe('boolean');
        expect(guard({ tabId: value, span: value, article: value })).toBe(false);
      }),
    );
  },
);
