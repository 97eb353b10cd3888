import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/annotations/edit-distance.ts';
import { matchEnds } from '../../src/annotations/match-ends.ts';

const few = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength });
/** Longer than one block of rows, and with other letters than the text. */
const words = fc.oneof(few(8), few(100)).filter((each) => each !== '');

/** The same by trying everything. */
function byHand(text: string, sought: string, most: number, anywhere: boolean) {
  return Array.from({ length: text.length }, (_, at) => at + 1).flatMap((end) => {
    const starts = anywhere ? Array.from({ length: end + 1 }, (_, start) => start) : [0];
    const errors = Math.min(...starts.map((start) => editDistance(text.slice(start, end), sought)));
    return errors <= most ? [{ end, errors }] : [];
  });
}

describe('matchEnds', () => {
  test('finds what trying everything finds', () => {
    fc.assert(
      fc.property(few(40), words, fc.nat(12), fc.boolean(), (text, sought, most, anywhere) => {
        const found = matchEnds(text, sought, most, anywhere ? 'anywhere' : 'here');
        expect(found).toEqual(byHand(text, sought, most, anywhere));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['nothing in nothing', '', 'a', []],
    ['everything, where a word may be left out', 'b', 'a', [{ end: 1, errors: 1 }]],
    ['no words', 'a', '', []],
  ])('%s', (_case, text, sought, expected) => {
    expect(matchEnds(text, sought, 1)).toEqual(expected);
  });
});

test.each([
  ['', '', 0],
  ['peace', 'peace', 0],
  ['peace', 'pace', 1],
  ['treaty', 'treats', 1],
  ['', 'talks', 5],
  ['kitten', 'sitting', 3],
])('between %j and %j there are %i changes', (a, b, expected) => {
  expect(editDistance(a, b)).toBe(expected);
  expect(editDistance(b, a)).toBe(expected);
});
