import { describe, expect, test } from 'vitest';
import { factors } from '../../../../src/analysis/models/kernel/fixed-point.ts';
import type { Convolution } from '../../../../src/analysis/models/kernel/layers.ts';
import type { States } from '../../../../src/analysis/models/kernel/states.ts';
import { LARGER, transformed } from '../../../../src/analysis/models/kernel/winograd.ts';
import { exactKernel } from '../../../../tools/train/exact-kernel.ts';
import { denseOf, KERNELS, layer, nearest, rowsOf, statesOf } from './kernels.ts';

/** The same as it is defined, to the last bit: by twelve products instead of six. */
function slowly(rows: number[][], layers: readonly Convolution[], size: number): number[][] {
  const none: number[] = new Array(size).fill(0);
  let states = rows;
  for (const { dilation, mix } of layers) {
    const { steps, limit } = transformed(mix).inputs;
    const scales = factors(mix.scales, LARGER * steps);
    const whole = states.map((row) => row.map((value) => Math.min(limit, nearest(value * steps))));
    const sums = { ...mix, scales: new Float32Array(size).fill(1), bias: new Float32Array(size) };
    states = states.map((own, i) => {
      const around = [whole[i - dilation] ?? none, whole[i] ?? none, whole[i + dilation] ?? none].flat();
      return layer(sums, around).map((sum, j) =>
        Math.fround((own[j] ?? 0) + Math.max(0, LARGER * sum * (scales[j] ?? 0) + (mix.bias[j] ?? 0))),
      );
    });
  }
  return states;
}

/** None of them below zero. */
function positive(count: number, size: number, seed: number): States {
  const states = statesOf(count, size, seed);
  states.rectify();
  return states;
}

describe.each(KERNELS)('%s', (_name, kernel) => {
  // The longest are longer than what a kernel takes at once.
  test.each([
    [0, 8],
    [1, 8],
    [2, 8],
    [7, 8],
    [9, 40],
    [37, 8],
    [64, 8],
    [2300, 8],
  ])('%i rows of %i numbers', (count, size) => {
    const layers = [1, 2, 4, 8].map((dilation) => ({
      dilation,
      mix: denseOf(3 * size, size, dilation, 1 / size, 4),
    }));
    const states = positive(count, size, 0.7);
    const expected = slowly(rowsOf(states), layers, size);
    kernel.convolutions(layers)(states);
    expect(states.count).toBe(count);
    expect(rowsOf(states)).toEqual(expected);
    const near = positive(count, size, 0.7);
    exactKernel.convolutions(layers)(near);
    for (const [i, row] of rowsOf(near).entries())
      for (const [j, value] of row.entries()) expect(value).toBeCloseTo(expected[i]?.[j] ?? Number.NaN, 1);
  });

  // Two rows of as much as there can be, then two of nothing: of all patterns this makes the transformed rows largest.
  test.each([
    [48, 127],
    [48, -127],
    [8, 1],
  ])('no sum of %i numbers beyond the range overflows, with weights of %i', (size, weight) => {
    const mix = denseOf(3 * size, size, 1, 1, 1);
    mix.weights.fill(weight);
    const layers = [{ dilation: 1, mix }];
    for (const phase of [0, 1, 2, 3]) {
      const states = positive(16, size, 0.7);
      for (let row = 0; row < 16; row++)
        states.values.fill((row + phase) % 4 < 2 ? 1e6 : 0, states.at(row), states.at(row + 1));
      const expected = slowly(rowsOf(states), layers, size);
      kernel.convolutions(layers)(states);
      expect(rowsOf(states)).toEqual(expected);
    }
  });

  test('halves of a step are rounded to the even one', () => {
    const layers = [{ dilation: 1, mix: denseOf(24, 8, 3, 1 / 8) }];
    const { steps } = transformed(denseOf(24, 8, 3, 1 / 8)).inputs;
    const states = positive(4, 8, 0.7);
    for (let i = 0; i < 32; i++) states.values[i] = (i + 0.5) / steps;
    const expected = slowly(rowsOf(states), layers, 8);
    kernel.convolutions(layers)(states);
    expect(rowsOf(states)).toEqual(expected);
  });

  test.each([4, 12])('states of %i numbers are refused', (size) => {
    const layers = [{ dilation: 1, mix: denseOf(3 * size, size, 1) }];
    expect(() => kernel.convolutions(layers)).toThrow(RangeError);
  });

  test('nothing stays from one sequence to the next', () => {
    const convolve = kernel.convolutions([{ dilation: 2, mix: denseOf(24, 8, 3) }]);
    const first = positive(5, 8, 0.2);
    convolve(first);
    const between = positive(40, 8, 0.4);
    convolve(between);
    const again = positive(5, 8, 0.2);
    convolve(again);
    expect(rowsOf(again)).toEqual(rowsOf(first));
  });
});
