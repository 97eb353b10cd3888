import { expect, test } from 'vitest';
import { layOut } from '../../../../src/analysis/models/attribution/dense.ts';
import { MARGIN, multiply } from '../../../../src/analysis/models/attribution/multiply.ts';

const numbers = (count: number, step: number): Float32Array =>
  Float32Array.from({ length: count }, (_, i) => Math.sin(step * (i + 1)));

/** The same, as it is defined. */
function slowly(
  x: Float64Array,
  rows: Float32Array,
  bias: Float32Array,
  [token, size, dilation, output]: readonly [number, number, number, number],
): number {
  let sum = bias[output] ?? 0;
  for (let tap = 0; tap < 3; tap++)
    for (let i = 0; i < size; i++)
      sum +=
        (rows[output * 3 * size + tap * size + i] ?? 0) *
        (x[(token + MARGIN + (tap - 1) * dilation) * size + i] ?? 0);
  return sum;
}

test.each([1, 2, 7, 12])('three taps over %i tokens', (count) => {
  const [size, outputs, dilation] = [5, 6, 4];
  const x = new Float64Array((count + 2 * MARGIN) * size);
  x.set(numbers(count * size, 0.7), MARGIN * size);
  const [rows, bias] = [numbers(outputs * 3 * size, 0.3), numbers(outputs, 1.1)];
  const layer = layOut(rows, bias, 3 * size);
  const y = new Float64Array((count + 2 * MARGIN) * layer.outputs);
  multiply(x, count, layer, y, 3, dilation);
  expect(layer.outputs).toBe(8);
  for (let token = 0; token < count; token++)
    for (let output = 0; output < outputs; output++)
      expect(y[(token + MARGIN) * layer.outputs + output]).toBeCloseTo(
        slowly(x, rows, bias, [token, size, dilation, output]),
        5,
      );
});
