import { describe, expect, test } from 'vitest';
import type { Direction } from '../../../../src/analysis/models/kernel/layers.ts';
import { States } from '../../../../src/analysis/models/kernel/states.ts';
import { denseOf, KERNELS, layer, rowsOf, statesOf } from './kernels.ts';

const INPUTS = 12;
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

describe.each(KERNELS)('%s', (_name, kernel, digits) => {
  test.each([1, 2, 5, 9, 600])('both ways over %i tokens', (count) => {
    const [forward, backward] = [direction(1), direction(2)];
    const from = statesOf(kernel, count, INPUTS, 0.5);
    const to = new States(2 * SIZE, kernel.numbers);
    kernel.recurrent({ forward, backward })(from, to);
    const there = slowly(rowsOf(from), forward);
    const back = slowly(rowsOf(from).toReversed(), backward).toReversed();
    for (const [i, row] of rowsOf(to).entries())
      for (const [j, expected] of [...(there[i] ?? []), ...(back[i] ?? [])].entries())
        expect(row[j]).toBeCloseTo(expected, digits);
  });

  test('gates that are far from the middle', () => {
    const far = (seed: number): Direction => ({
      input: denseOf(INPUTS, 3 * SIZE, seed, 60),
      state: denseOf(SIZE, 3 * SIZE, seed, 20),
    });
    const to = new States(2 * SIZE, kernel.numbers);
    kernel.recurrent({ forward: far(1), backward: far(2) })(statesOf(kernel, 30, INPUTS, 0.5), to);
    for (const value of rowsOf(to).flat()) expect(Math.abs(value)).toBeLessThanOrEqual(1);
  });
});
