import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeatureIndex } from '../../../../tools/train/actors/feature-index.ts';

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
// Few different ones, so that some are met often; those that differ in their upper bits alone share a slot.
const some = fc.oneof(fc.constantFrom(0, -1, 1, 1 << 20, 1 << 25, 3 << 25), hash);

test('features seen often enough are numbered by their hash, others have no number', () => {
  fc.assert(
    fc.property(
      fc.array(some, { maxLength: 80 }),
      fc.integer({ min: -1, max: 4 }),
      hash,
      (seen, least, other) => {
        const counts = new Map<number, number>();
        const counting = new FeatureIndex(4);
        for (const key of seen) {
          counting.count(key);
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        expect(counting.size).toBe(counts.size);
        const kept = counting.keep(least);
        const expected = [...counts]
          .filter(([, times]) => times >= least)
          .map(([key]) => key >>> 0)
          .sort((a, b) => a - b);
        expect([...kept.hashes]).toEqual(expected);
        expect(kept.size).toBe(expected.length);
        for (const key of [...seen, other]) expect(kept.idOf(key)).toBe(expected.indexOf(key >>> 0));
      },
    ),
  );
});

test('no order of counting shows, and it grows by itself', () => {
  const keys = Array.from({ length: 5000 }, (_, i) => Math.imul(i, 0x9e3779b1));
  const indexes = [keys, [...keys].reverse()].map((order) => {
    const counting = new FeatureIndex(1);
    for (const key of order) for (let times = 0; times < 1 + (key & 1); times++) counting.count(key);
    return counting.keep(2);
  });
  expect(indexes[0]?.size).toBe(2500);
  expect(indexes[0]?.hashes).toEqual(indexes[1]?.hashes);
  for (const key of keys) expect(indexes[0]?.idOf(key)).toBe(indexes[1]?.idOf(key));
});
