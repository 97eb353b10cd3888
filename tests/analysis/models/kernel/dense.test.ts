import { describe, expect, test } from 'vitest';
import { type Dense, widthOf } from '../../../../src/analysis/models/kernel/dense.ts';
import { factors, fixedPoint, heaviestRow } from '../../../../src/analysis/models/kernel/fixed-point.ts';
import { States } from '../../../../src/analysis/models/kernel/states.ts';
import { exactKernel } from '../../../../tools/train/exact-kernel.ts';
import { denseOf, KERNELS, nearest, rowsOf, slackOf, statesOf } from './kernels.ts';

/** What a layer makes of a row of whole numbers, to the last bit. */
function exactly(dense: Dense, x: readonly number[]): number[] {
  const { inputs, weights, scales, bias, range } = dense;
  const { steps, limit } = fixedPoint(range, heaviestRow(weights, inputs));
  const whole = x.map((value) => Math.max(-limit, Math.min(limit, nearest(value * steps))));
  return Array.from(factors(scales, steps), (factor, output) => {
    const sum = whole.reduce((so, value, i) => so + value * (weights[output * inputs + i] ?? 0), 0);
    return Math.fround(sum * factor + (bias[output] ?? 0));
  });
}

describe.each(KERNELS)('%s', (_name, kernel) => {
  test.each([
    [0, 8, 8],
    [1, 8, 6],
    [3, 48, 1],
    [7, 40, 40],
    [130, 16, 39],
    [2500, 8, 8],
  ])('%i rows of %i inputs to %i outputs', (count, inputs, outputs) => {
    const dense = denseOf(inputs, outputs, count);
    const from = statesOf(count, inputs, 0.7);
    const to = new States(widthOf(outputs));
    kernel.dense(dense)(from, to);
    expect(to.count).toBe(count);
    const slack = slackOf(dense);
    const given = rowsOf(from);
    const near = new States(widthOf(outputs));
    exactKernel.dense(dense)(from, near);
    const defined = rowsOf(near, outputs);
    for (const [i, row] of rowsOf(to, outputs).entries()) {
      expect(row).toEqual(exactly(dense, given[i] ?? []));
      for (const [output, value] of row.entries())
        expect(Math.abs(value - (defined[i]?.[output] ?? Number.NaN))).toBeLessThan(slack);
    }
  });

  test('inputs beyond the range count for less, and no sum overflows', () => {
    const dense = denseOf(144, 8, 3, 1, 0.5);
    dense.weights.fill(127);
    const [all, none] = [1e9, -1e9].map((value) => {
      const from = new States(144);
      from.resize(1);
      from.values.fill(value);
      const to = new States(8);
      kernel.dense(dense)(from, to);
      expect(rowsOf(to)[0]).toEqual(exactly(dense, new Array(144).fill(value)));
      return rowsOf(to)[0] ?? [];
    });
    for (const [i, value] of (all ?? []).entries()) expect(value).toBeGreaterThan(none?.[i] ?? value);
  });

  test('two outputs that share a number do not touch each other at opposite ends', () => {
    const dense = denseOf(144, 8, 3);
    for (let at = 0; at < dense.weights.length; at++)
      dense.weights[at] = Math.floor(at / 144) % 2 === 0 ? -127 : 127;
    const from = new States(144);
    from.resize(1);
    const to = new States(8);
    for (const value of [1e9, -1e9]) {
      from.values.fill(value);
      kernel.dense(dense)(from, to);
      expect(rowsOf(to)[0]).toEqual(exactly(dense, new Array(144).fill(value)));
    }
  });

  test('halves of a step are rounded to the even one', () => {
    const dense = denseOf(8, 8, 5);
    const { steps } = fixedPoint(dense.range, heaviestRow(dense.weights, 8));
    const from = new States(8);
    from.resize(2);
    for (let i = 0; i < 16; i++) from.values[i] = (i - 8 + 0.5) / steps;
    const to = new States(8);
    kernel.dense(dense)(from, to);
    for (const [i, row] of rowsOf(from).entries()) expect(rowsOf(to)[i]).toEqual(exactly(dense, row));
  });
});
