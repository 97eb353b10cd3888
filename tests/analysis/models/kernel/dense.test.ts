import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../../src/analysis/models/kernel/dense.ts';
import { States } from '../../../../src/analysis/models/kernel/states.ts';
import { denseOf, KERNELS, layer, rowsOf, statesOf } from './kernels.ts';

describe.each(KERNELS)('%s', (_name, kernel, digits) => {
  test.each([
    [1, 4, 6],
    [3, 48, 1],
    [7, 40, 40],
    [130, 12, 39],
    [2500, 4, 8],
  ])('%i rows of %i inputs to %i outputs', (count, inputs, outputs) => {
    const weights = denseOf(inputs, outputs, count);
    const from = statesOf(kernel, count, inputs, 0.7);
    const to = new States(widthOf(outputs), kernel.numbers);
    kernel.dense(weights)(from, to);
    expect(to.count).toBe(count);
    const given = rowsOf(from);
    for (const [i, row] of rowsOf(to, outputs).entries())
      for (const [output, expected] of layer(weights, given[i] ?? []).entries())
        expect(row[output]).toBeCloseTo(expected, digits);
  });
});
