import type { Dense } from '../../../../src/analysis/models/kernel/dense.ts';
import { fixedPoint, heaviestRow } from '../../../../src/analysis/models/kernel/fixed-point.ts';
import type { Kernel } from '../../../../src/analysis/models/kernel/kernel.ts';
import { createPlainKernel } from '../../../../src/analysis/models/kernel/plain/plain.ts';
import { States } from '../../../../src/analysis/models/kernel/states.ts';
import { createVectorKernel } from '../../../../src/analysis/models/kernel/vector/vector.ts';

const vector = createVectorKernel();
if (vector === undefined)
  throw new Error('there are no vectors here, so half of the tests would say nothing');

export const KERNELS: readonly (readonly [name: string, kernel: Kernel])[] = [
  ['plain', createPlainKernel()],
  ['vector', vector],
];

/** Numbers of no meaning, the same each time. */
const wave = (count: number, step: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => Math.sin(step * (i + 1)));

/** A layer of no meaning whose weights are at most `scale`. */
export const denseOf = (inputs: number, outputs: number, seed: number, scale = 1, range = 1): Dense => ({
  inputs,
  outputs,
  weights: Int8Array.from(wave(inputs * outputs, seed + 0.3), (value) => Math.round(value * 127)),
  scales: Float32Array.from(wave(outputs, seed + 2.3), (value) => (scale / 127) * (0.6 + 0.4 * value)),
  bias: Float32Array.from(wave(outputs, seed + 1.1)),
  range,
});

/** The nearest whole number, of two the even one. */
export function nearest(x: number): number {
  const near = Math.round(x);
  return Math.abs(x % 1) === 0.5 && near % 2 !== 0 ? near - 1 : near;
}

/** States of numbers of no meaning, up to `most`. */
export function statesOf(count: number, size: number, seed: number, most = 1): States {
  const states = new States(size);
  states.resize(count);
  states.values.set(wave(count * size, seed).map((value) => value * most));
  return states;
}

/** The rows of states as they are, without what may stand behind the last number. */
export const rowsOf = (states: States, size = states.size): number[][] =>
  Array.from({ length: states.count }, (_, row) => [
    ...states.values.subarray(states.at(row), states.at(row) + size),
  ]);

/** What a layer makes of a row, as it is defined. */
export const layer = ({ weights, scales, bias, inputs, outputs }: Dense, x: readonly number[]): number[] =>
  Array.from({ length: outputs }, (_, output) =>
    x.reduce(
      (sum, value, i) => sum + value * (weights[output * inputs + i] ?? 0) * (scales[output] ?? 0),
      bias[output] ?? 0,
    ),
  );

/** How far from that it may be, since inputs become whole numbers. */
export function slackOf({ weights, scales, inputs, range }: Dense): number {
  const { steps } = fixedPoint(range, heaviestRow(weights, inputs));
  const heaviest = Math.max(
    ...Array.from(scales, (scale, output) =>
      weights
        .subarray(output * inputs, (output + 1) * inputs)
        .reduce((sum, weight) => sum + Math.abs(weight) * scale, 0),
    ),
  );
  return heaviest / steps / 2 + 1e-5;
}
