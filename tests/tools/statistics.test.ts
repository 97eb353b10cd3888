import { expect, test } from 'vitest';
import { median, summarise } from '../../tools/bench/statistics.ts';

test.each([
  [[3], 3],
  [[1, 9, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[], Number.NaN],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('a set is told by its middle, by what five in a hundred pass, and by its largest', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(summarise(hundred)).toEqual({ count: 100, median: 50.5, p95: 95, max: 100 });
  expect(summarise([7])).toEqual({ count: 1, median: 7, p95: 7, max: 7 });
  expect(summarise([])).toEqual({ count: 0, median: Number.NaN, p95: Number.NaN, max: Number.NaN });
});
