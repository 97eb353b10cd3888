import { describe, expect, test } from 'vitest';
import type { Kernel } from '../../../../src/analysis/models/kernel/kernel.ts';
import type { Direction } from '../../../../src/analysis/models/kernel/layers.ts';
import { States } from '../../../../src/analysis/models/kernel/states.ts';
import { denseOf, KERNELS, layer, rowsOf, statesOf } from './kernels.ts';

const INPUTS = 16;
const SIZE = 24;
const direction = (seed: number): Direction => ({
  input: denseOf(INPUTS, 3 * SIZE, seed, 1 / 4),
  state: denseOf(SIZE, 3 * SIZE, seed + 0.5, 1 / 4),
});

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The same, as PyTorch defines it. */
function slowly(rows: readonly number[][], { input, state }: Direction): number[][] {
  let before: number[] = new Array(SIZE).fill(0);
  return rows.map((row) => {
    const gates = layer(input, row);
    const moved = layer(state, before);
    before = before.map((value, i) => {
      const at = (numbers: readonly number[], gate: number): number => numbers[gate * SIZE + i] ?? 0;
      const reset = sigmoid(at(gates, 0) + at(moved, 0));
      const update = sigmoid(at(gates, 1) + at(moved, 1));
      const fresh = Math.tanh(at(gates, 2) + reset * at(moved, 2));
      return (1 - update) * fresh + update * value;
    });
    return before;
  });
}

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
    const given = rowsOf(statesOf(count, INPUTS, 0.5));
    const there = slowly(given, forward);
    const back = slowly(given.toReversed(), backward).toReversed();
    for (const [i, row] of read(kernel, count, [forward, backward]).entries())
      for (const [j, expected] of [...(there[i] ?? []), ...(back[i] ?? [])].entries())
        expect(row[j]).toBeCloseTo(expected, DIGITS);
  });

  test('gates that are far from the middle', () => {
    const far = (seed: number): Direction => ({
      input: denseOf(INPUTS, 3 * SIZE, seed, 60),
      state: denseOf(SIZE, 3 * SIZE, seed, 20),
    });
    for (const value of read(kernel, 30, [far(1), far(2)]).flat())
      expect(Math.abs(value)).toBeLessThanOrEqual(1);
  });
});

test.each([1, 9, 600])('all kernels read %i tokens alike, to the last bit', (count) => {
  const [first, ...others] = KERNELS.map(([, kernel]) => read(kernel, count, [direction(1), direction(2)]));
  for (const other of others) expect(other).toEqual(first);
});
