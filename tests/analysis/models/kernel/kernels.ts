import type { Dense } from '../../../../src/analysis/models/kernel/dense.ts';
import type { Kernel } from '../../../../src/analysis/models/kernel/kernel.ts';
import { createPlainKernel } from '../../../../src/analysis/models/kernel/plain/plain.ts';
import { States } from '../../../../src/analysis/models/kernel/states.ts';
import { createVectorKernel } from '../../../../src/analysis/models/kernel/vector/vector.ts';

const vector = createVectorKernel();

/** Each kernel with the decimal places to which it is exact. */
export const KERNELS: readonly (readonly [name: string, kernel: Kernel, digits: number])[] = [
  ['plain', createPlainKernel(), 9],
  ...(vector === undefined ? [] : [['vector', vector, 4] as const]),
];

/** Numbers of no meaning, the same each time. */
export const wave = (count: number, step: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => Math.sin(step * (i + 1)));

export const denseOf = (inputs: number, outputs: number, seed: number, scale = 1): Dense => ({
  inputs,
  outputs,
  rows: wave(inputs * outputs, seed + 0.3).map((value) => value * scale),
  bias: Float32Array.from(wave(outputs, seed + 1.1)),
});

/** States as the kernel works with them, of numbers of no meaning. */
export function statesOf({ numbers }: Kernel, count: number, size: number, seed: number): States {
  const states = new States(size, numbers);
  states.resize(count);
  states.values.set(wave(count * size, seed));
  return states;
}

/** The rows of states as they are, without what may stand behind the last number. */
export const rowsOf = (states: States, size = states.size): number[][] =>
  Array.from({ length: states.count }, (_, row) => [
    ...states.values.subarray(states.at(row), states.at(row) + size),
  ]);

/** What a layer makes of a row, as it is defined. */
export const layer = ({ rows, bias, inputs, outputs }: Dense, x: readonly number[]): number[] =>
  Array.from({ length: outputs }, (_, output) =>
    x.reduce((sum, value, i) => sum + value * (rows[output * inputs + i] ?? 0), bias[output] ?? 0),
  );
