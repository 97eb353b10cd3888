import { describe, expect, test } from 'vitest';
import type { Kernel } from '../../../../src/analysis/models/kernel/kernel.ts';
import type { Direction } from '../../../../src/analysis/models/kernel/layers.ts';
import { States } from '../../../../src/analysis/models/kernel/states.ts';
import { exactKernel } from '../../../../tools/train/exact-kernel.ts';
import { denseOf, KERNELS, rowsOf, statesOf } from './kernels.ts';

const INPUTS = 16;
const SIZE = 24;
const direction = (seed: number): Direction => ({
  input: denseOf(INPUTS, 3 * SIZE, seed, 1 / 4),
  state: denseOf(SIZE, 3 * SIZE, seed + 0.5, 1 / 4),
});

/** What is looked up and what is kept is near the number that is meant. */
const DIGITS = 2;

const read = (kernel: Kernel, count: number, seeds: readonly [Direction, Direction]): number[][] => {
  const to = new States(2 * SIZE);
  const [forward, backward] = seeds;
  kernel.recurrent({ forward, backward })(statesOf(count, INPUTS, 0.5), to);
  return rowsOf(to);
};

describe.each(KERNELS)('%s', (_name, kernel) => {
  test.each([1, 2, 5, 9, 600])('both ways over %i tokens', (count) => {
    const [forward, backward] = [direction(1), direction(2)];
    const expected = read(exactKernel, count, [forward, backward]);
    for (const [i, row] of read(kernel, count, [forward, backward]).entries())
      for (const [j, value] of row.entries())
        expect(value).toBeCloseTo(expected[i]?.[j] ?? Number.NaN, DIGITS);
  });

  test.each([4, 12])('states of %i numbers are refused', (size) => {
    const own = (seed: number): Direction => ({
      input: denseOf(INPUTS, 3 * size, seed),
      state: denseOf(size, 3 * size, seed),
    });
    expect(() => kernel.recurrent({ forward: own(1), backward: own(2) })).toThrow(RangeError);
  });
});

/** Gates far from the middle, beyond both ends of what is looked up. */
const far = (seed: number): Direction => ({
  input: denseOf(INPUTS, 3 * SIZE, seed, 60),
  state: denseOf(SIZE, 3 * SIZE, seed, 20),
});

describe('all kernels', () => {
  test.each([0, 1, 9, 600])('read %i tokens alike, to the last bit', (count) => {
    for (const of of [direction, far]) {
      const [first, ...others] = KERNELS.map(([, kernel]) => read(kernel, count, [of(1), of(2)]));
      for (const other of others) expect(other).toEqual(first);
      for (const value of first?.flat() ?? []) expect(Math.abs(value)).toBeLessThanOrEqual(1);
    }
  });

  test('read gates near either end of the tables as they are defined', () => {
    const directions = [far(1), far(2)] as const;
    const expected = read(exactKernel, 1, directions).flat();
    for (const [, kernel] of KERNELS)
      for (const [i, value] of read(kernel, 1, directions).flat().entries())
        expect(value).toBeCloseTo(expected[i] ?? Number.NaN, DIGITS);
  });
});
