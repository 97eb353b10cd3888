import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entitiesIn } from '../../../src/analysis/models/entity.ts';
import {
  BEGIN,
  END,
  ENTITY_TYPES,
  type EntityType,
  INSIDE,
  LABELS,
  labelOf,
  mayEnd,
  mayFollow,
  OUTSIDE,
  partOf,
  SINGLE,
  typeOf,
} from '../../../src/analysis/models/labels.ts';

/** "O", or a part and a type: "B-PER". */
const numbered = (names: string): number[] =>
  names
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => {
      const type = ENTITY_TYPES.findIndex((known) => name.endsWith(known));
      return name === 'O' ? OUTSIDE : labelOf(type, 'BIES'.indexOf(name.charAt(0)));
    });

describe('labels', () => {
  test('type and part make a label and come out of it, each its own', () => {
    const all = ENTITY_TYPES.flatMap((_, type) =>
      [BEGIN, INSIDE, END, SINGLE].map((part) => {
        const label = labelOf(type, part);
        expect([typeOf(label), partOf(label)]).toEqual([type, part]);
        return label;
      }),
    );
    expect(all).toEqual(Array.from({ length: LABELS - 1 }, (_, i) => i + 1));
  });

  test.each([
    ['O', 'O', true],
    ['O', 'B-PER', true],
    ['O', 'S-LOC', true],
    ['O', 'I-PER', false],
    ['O', 'E-PER', false],
    ['B-PER', 'I-PER', true],
    ['B-PER', 'E-PER', true],
    ['B-PER', 'E-ORG', false],
    ['B-PER', 'O', false],
    ['B-PER', 'B-PER', false],
    ['I-ORG', 'I-ORG', true],
    ['I-ORG', 'S-ORG', false],
    ['E-ORG', 'B-ORG', true],
    ['E-ORG', 'I-ORG', false],
    ['S-MISC', 'S-MISC', true],
    ['S-MISC', 'E-MISC', false],
  ])('behind %s may stand %s: %s', (before, label, may) => {
    expect(mayFollow(numbered(before)[0] ?? -1, numbered(label)[0] ?? -1)).toBe(may);
  });

  test('a sentence ends outside, with an end or a single', () => {
    const ends = ['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER'].filter((name) => mayEnd(numbered(name)[0] ?? -1));
    expect(ends).toEqual(['O', 'E-PER', 'S-PER']);
  });
});

describe('names in labels', () => {
  test.each<[string, [number, number, EntityType][]]>([
    ['', []],
    ['O O', []],
    ['S-PER', [[0, 1, 'PER']]],
    ['B-PER E-PER', [[0, 2, 'PER']]],
    ['O B-ORG I-ORG I-ORG E-ORG O', [[1, 5, 'ORG']]],
    [
      'B-LOC E-LOC S-LOC B-MISC E-MISC',
      [
        [0, 2, 'LOC'],
        [2, 3, 'LOC'],
        [3, 5, 'MISC'],
      ],
    ],
    ['B-PER', []],
    ['B-PER I-PER', []],
    ['B-PER O E-PER S-LOC', [[3, 4, 'LOC']]],
    ['B-PER E-ORG', []],
    ['B-PER I-ORG E-PER', []],
    ['B-PER B-PER E-PER', [[1, 3, 'PER']]],
    ['I-PER E-PER S-ORG', [[2, 3, 'ORG']]],
  ])('%s', (names, expected) => {
    expect(entitiesIn(numbered(names)).map(({ first, last, type }) => [first, last, type])).toEqual(expected);
  });

  test('whatever the numbers, names are in order, apart and inside', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }), (labels) => {
        let end = 0;
        for (const { first, last, type } of entitiesIn(labels)) {
          expect(first).toBeGreaterThanOrEqual(end);
          expect(last).toBeGreaterThan(first);
          expect(ENTITY_TYPES).toContain(type);
          end = last;
        }
        expect(end).toBeLessThanOrEqual(labels.length);
      }),
    );
  });
});
