import { expect, test } from 'vitest';
import { cut } from '../../tools/bench/painting/cut.ts';

test('a text without marks stays in one part', () => {
  expect(cut(5, [])).toEqual([{ start: 0, end: 5, names: [] }]);
});

test('marks that overlap cut the text where any of them begins or ends', () => {
  expect(
    cut(10, [
      { start: 2, end: 8, name: 'quote' },
      { start: 6, end: 10, name: 'actor' },
    ]),
  ).toEqual([
    { start: 0, end: 2, names: [] },
    { start: 2, end: 6, names: ['quote'] },
    { start: 6, end: 8, names: ['quote', 'actor'] },
    { start: 8, end: 10, names: ['actor'] },
  ]);
});
