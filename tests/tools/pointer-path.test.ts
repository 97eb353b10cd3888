import { expect, test } from 'vitest';
import { sweep } from '../../tools/bench/pointer/path.ts';

test('a sweep has as many points as it is asked for, all within the window and none twice', () => {
  const points = sweep(1_000, 1_100, 800);
  expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(1_000);
  expect(points.every(({ x, y }) => x > 0 && x < 1_100 && y > 0 && y < 800)).toBe(true);
});

test('each line begins where the one before has ended', () => {
  expect(sweep(4, 20, 20)).toEqual([
    { x: 5, y: 5 },
    { x: 15, y: 5 },
    { x: 15, y: 15 },
    { x: 5, y: 15 },
  ]);
});
