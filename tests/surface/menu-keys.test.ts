import { expect, test } from 'vitest';
import { movedTo, typedTo } from '../../src/surface/tab/menu-keys.ts';

test.each<[key: string, index: number, count: number, to: number | null]>([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', 0, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['Enter', 1, 3, null],
  ['ArrowDown', 0, 0, null],
])('%s at %i of a menu of %i goes to %s', (key, index, count, to) => {
  expect(movedTo(key, index, count)).toBe(to);
});

test.each<[key: string, index: number, to: number | null]>([
  ['j', 0, 1],
  ['J', 0, 1],
  ['c', 0, 2],
  ['c', 2, 3],
  ['c', 3, 2],
  ['z', 0, null],
  ['Shift', 0, null],
  [' ', 0, null],
])('typing %j at %i goes to %s', (key, index, to) => {
  expect(typedTo(key, index, ['Markdown', 'JSON', 'CSV: statements', 'CSV: meetings'])).toBe(to);
});
