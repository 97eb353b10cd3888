import { expect, test } from 'vitest';
import { isOutline, isSeen } from '../../src/shared/accompany.ts';

test.each<[unknown, boolean]>([
  [[0, 5], true],
  [null, true],
  [[5, 5], false],
  [[-1, 5], false],
  [[0, 5, 9], false],
  [['0', '5'], false],
  [undefined, false],
  ['0 5', false],
])('a place %j: %s', (place, taken) => {
  expect(isSeen({ of: 10, seen: place })).toBe(taken);
  expect(isOutline({ of: 10, outline: place })).toBe(taken);
});

test.each([null, undefined, 'seen', [], { seen: [0, 5] }, { of: -1, seen: [0, 5] }])(
  '%j says nothing of a text',
  (said) => {
    expect(isSeen(said)).toBe(false);
    expect(isOutline(said)).toBe(false);
  },
);
