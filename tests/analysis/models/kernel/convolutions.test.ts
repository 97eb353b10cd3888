import { describe, expect, test } from 'vitest';
import type { Convolution } from '../../../../src/analysis/models/kernel/layers.ts';
import { denseOf, KERNELS, layer, rowsOf, statesOf } from './kernels.ts';

/** The same, as it is defined. */
function slowly(rows: number[][], layers: readonly Convolution[], size: number): number[][] {
  const none: number[] = new Array(size).fill(0);
  let states = rows;
  for (const { dilation, mix } of layers)
    states = states.map((own, i) => {
      const around = [states[i - dilation] ?? none, own, states[i + dilation] ?? none].flat();
      return layer(mix, around).map((value, j) => (own[j] ?? 0) + Math.max(0, value));
    });
  return states;
}

describe.each(KERNELS)('%s', (_name, kernel, digits) => {
  // The longest are longer than what a kernel takes at once.
  test.each([
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
      mix: denseOf(3 * size, size, dilation, 1 / size),
    }));
    const states = statesOf(kernel, count, size, 0.7);
    const expected = slowly(rowsOf(states), layers, size);
    kernel.convolutions(layers)(states);
    expect(states.count).toBe(count);
    for (const [i, row] of rowsOf(states).entries())
      for (const [j, value] of row.entries())
        expect(value).toBeCloseTo(expected[i]?.[j] ?? Number.NaN, digits);
  });

  test('nothing stays from one sequence to the next', () => {
    const convolve = kernel.convolutions([{ dilation: 2, mix: denseOf(24, 8, 3) }]);
    const first = statesOf(kernel, 5, 8, 0.2);
    convolve(first);
    const between = statesOf(kernel, 40, 8, 0.4);
    convolve(between);
    const again = statesOf(kernel, 5, 8, 0.2);
    convolve(again);
    expect(rowsOf(again)).toEqual(rowsOf(first));
  });
});
