import { expect, test } from 'vitest';
import { exponentOf } from '../../tools/bench/analysis/exponent.ts';

test.each([0.5, 1, 2])('time that grows with the power %f', (power) => {
  const points = [200, 3000, 50_000].map((words) => ({ words, ms: 0.03 * words ** power }));
  expect(exponentOf(points)).toBeCloseTo(power, 10);
});

test('one length tells nothing', () => {
  expect(exponentOf([{ words: 200, ms: 3 }])).toBeNaN();
});
