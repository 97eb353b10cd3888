import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chipCounts,
  FILTER_CHIPS,
  type FilterChip,
  filterVoices,
  isFiltering,
  NO_FILTER,
  withChip,
} from '../../src/brief/model/voice-filter.ts';
import { countStatements, voicesOf } from '../../src/brief/model/voices.ts';
import type { Force } from '../../src/shared/analysis.ts';
import { analysis, article } from './article.ts';

const voices = voicesOf(article, analysis);
const left = (words: string, ...chips: FilterChip[]) =>
  filterVoices(voices, { words, chips }).map(({ key, lines }) => [key, lines.length]);

describe('words', () => {
  test.each<[name: string, filter: string, found: [string, number][]]>([
    ['nothing asked', ' ', voices.map(({ key, lines }) => [key, lines.length])],
    [
      'a name keeps all its lines; words keep theirs',
      'kerran',
      [
        ['marden', 1],
        ['kerran', 3],
      ],
    ],
    ['a role', 'prime', [['marden', 3]]],
    ['an unnamed source as written', 'asked not to be named', [['(unnamed)', 1]]],
    ['a typewriter apostrophe', "water's", [['kerran', 1]]],
    ['nothing found', 'zzz', []],
  ])('%s', (_name, filter, found) => {
    expect(left(filter)).toEqual(found);
  });

  test('accents do not matter', () => {
    const accented = voices.slice(0, 1).map((voice) => ({ ...voice, name: 'Zoë Šimek', role: null }));
    expect(filterVoices(accented, { words: 'zoe simek', chips: [] })).toHaveLength(1);
  });
});

describe('chips', () => {
  test.each<[name: string, words: string, chips: FilterChip[], found: [string, number][]]>([
    ['unnamed sources', '', ['unnamed'], [['(unnamed)', 1]]],
    [
      'denials are denials and refusals',
      '',
      ['denials'],
      [
        ['marden', 1],
        ['kerran', 1],
        ['ministry', 2],
      ],
    ],
    ['no commitments', '', ['commitments'], []],
    ['words and a chip must both fit', 'velmora', ['denials'], [['marden', 1]]],
    ['a name and a chip', 'kerran', ['denials'], [['kerran', 1]]],
    ['who and what must both fit', '', ['unnamed', 'denials'], []],
    [
      'two kinds leave what either would',
      '',
      ['denials', 'commitments'],
      [
        ['marden', 1],
        ['kerran', 1],
        ['ministry', 2],
      ],
    ],
  ])('%s', (_name, words, chips, found) => {
    expect(left(words, ...chips)).toEqual(found);
  });

  test.each<[force: Force, chip: FilterChip | null]>([
    ['says', null],
    ['promises', 'commitments'],
    ['agrees', 'commitments'],
    ['threatens', 'commitments'],
    ['warns', null],
    ['proposes', null],
    ['denies', 'denials'],
    ['refuses', 'denials'],
  ])('a quote whose word %s belongs to %s', (force, chip) => {
    const forced = voicesOf(article, {
      ...analysis,
      claims: [],
      quotes: analysis.quotes.slice(0, 1).map((quote) => ({ ...quote, force })),
    });
    const found = FILTER_CHIPS.filter(
      (one) => one !== 'unnamed' && filterVoices(forced, { words: '', chips: [one] }).length > 0,
    );
    expect(found).toEqual(chip === null ? [] : [chip]);
  });

  test('are counted each by itself, with the words', () => {
    expect(chipCounts(voices, NO_FILTER)).toEqual({ unnamed: 1, denials: 4, commitments: 0 });
    expect(chipCounts(voices, { words: 'ministry', chips: ['unnamed'] })).toEqual({
      unnamed: 0,
      denials: 2,
      commitments: 0,
    });
  });
});

const filters = fc.record({
  words: fc.constantFrom('', ' ', 'kerran', 'summit', 'e', 'zzz'),
  chips: fc.subarray([...FILTER_CHIPS]),
});

test('a chip never adds a statement to those that the words leave, and pressing it twice changes nothing', () => {
  fc.assert(
    fc.property(filters, fc.constantFrom(...FILTER_CHIPS), (filter, chip) => {
      const words = filterVoices(voices, { ...filter, chips: [] });
      expect(countStatements(filterVoices(voices, filter))).toBeLessThanOrEqual(countStatements(words));
      expect(filterVoices(voices, withChip(withChip(filter, chip), chip))).toEqual(
        filterVoices(voices, filter),
      );
    }),
  );
});

test.each([
  [NO_FILTER, false],
  [{ words: '  ', chips: [] }, false],
  [{ words: 'a', chips: [] }, true],
  [{ words: '', chips: ['denials' as const] }, true],
])('%j is filtering: %s', (filter, yes) => {
  expect(isFiltering(filter)).toBe(yes);
});
