import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlace, stepFrom } from '../../src/shared/decisive.ts';

test.each<[string, unknown, number | null]>([
  ['a place in this text', { of: 100, at: 2 }, 2],
  ['a place in another text', { of: 101, at: 2 }, null],
  ['a place past the end', { of: 100, at: 5 }, null],
  ['no whole number', { of: 100, at: 1.5 }, null],
  ['before the first', { of: 100, at: -1 }, null],
  ['nothing', undefined, null],
  ['rubbish', 'here', null],
])('%s', (_name, stored, at) => {
  expect(readPlace(stored, 100, 5)).toBe(at);
});

test('a step there and one back lead to where they began, and never out of the trail', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), (count, any) => {
      const at = any % count;
      const next = stepFrom(at, 1, count);
      expect(next).toBeGreaterThanOrEqual(0);
      expect(next).toBeLessThan(count);
      expect(stepFrom(next, -1, count)).toBe(at);
    }),
  );
});

test('the first step leads to the first sentence, backwards to the last', () => {
  expect([stepFrom(null, 1, 9), stepFrom(null, -1, 9)]).toEqual([0, 8]);
});
