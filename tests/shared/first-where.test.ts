import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWhere } from '../../src/shared/first-where.ts';

test('finds what looking at one after the other finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.nat(31), (numbers, bound) => {
      const ascending = numbers.toSorted((a, b) => a - b);
      const found = ascending.findIndex((one) => one >= bound);
      expect(firstWhere(ascending, (one) => one >= bound)).toBe(found < 0 ? ascending.length : found);
    }),
  );
});
