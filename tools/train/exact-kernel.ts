import { type Dense, widthOf } from '../../src/analysis/models/kernel/dense.ts';
import type { Kernel } from '../../src/analysis/models/kernel/kernel.ts';
import type { Convolution, Direction } from '../../src/analysis/models/kernel/layers.ts';
import type { States } from '../../src/analysis/models/kernel/states.ts';

/**
 * A kernel that works out layers as they are defined and as they learn, in no steps and in no hurry: what the others are to come near
 * to, and what a trainer's own numbers are compared with.
 */
export const exactKernel: Kernel = {
  dense: (layer) => (from, to) =>
    write(
      to,
      rowsOf(from).map((row) => outputsOf(layer, row)),
    ),
  convolutions: (layers) => (states) =>
    write(
      states,
      layers.reduce<number[][]>((rows, layer) => convolved(rows, layer), rowsOf(states)),
    ),
  recurrent:
    ({ forward, backward }) =>
    (from, to) => {
      const rows = rowsOf(from);
      const there = read(rows, forward);
      const back = read(rows.toReversed(), backward).toReversed();
      write(
        to,
        there.map((row, i) => [...row, ...(back[i] ?? [])]),
      );
    },
};

const rowsOf = (states: States): number[][] =>
  Array.from({ length: states.count }, (_, row) => [
    ...states.values.subarray(states.at(row), states.at(row + 1)),
  ]);

function write(states: States, rows: readonly (readonly number[])[]): void {
  states.resize(rows.length);
  for (const [row, numbers] of rows.entries()) states.values.set(numbers, states.at(row));
}

function outputsOf({ inputs, outputs, weights, scales, bias }: Dense, row: readonly number[]): number[] {
  return Array.from({ length: widthOf(outputs) }, (_, output) => {
    let sum = 0;
    for (const [i, value] of row.entries()) sum += value * (weights[output * inputs + i] ?? 0);
    return output < outputs ? sum * (scales[output] ?? 0) + (bias[output] ?? 0) : 0;
  });
}

function convolved(rows: readonly number[][], { dilation, mix }: Convolution): number[][] {
  const none: number[] = new Array(mix.outputs).fill(0);
  return rows.map((own, i) =>
    outputsOf(mix, [...(rows[i - dilation] ?? none), ...own, ...(rows[i + dilation] ?? none)]).map(
      (value, j) => (own[j] ?? 0) + Math.max(0, value),
    ),
  );
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** As PyTorch defines it. */
function read(rows: readonly number[][], { input, state }: Direction): number[][] {
  const size = state.inputs;
  let before: number[] = new Array(size).fill(0);
  return rows.map((row) => {
    const gates = outputsOf(input, row);
    const moved = outputsOf(state, before);
    before = before.map((value, i) => {
      const at = (numbers: readonly number[], gate: number): number => numbers[gate * size + i] ?? 0;
      const reset = sigmoid(at(gates, 0) + at(moved, 0));
      const keep = sigmoid(at(gates, 1) + at(moved, 1));
      const fresh = Math.tanh(at(gates, 2) + reset * at(moved, 2));
      return (1 - keep) * fresh + keep * value;
    });
    return before;
  });
}
