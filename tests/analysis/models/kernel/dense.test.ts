import { describe, expect, test } from 'vitest';
import { type Dense, widthOf } from '../../../../src/analysis/models/kernel/dense.ts';
import { factors, fixedPoint, heaviestRow } from '../../../../src/analysis/models/kernel/fixed-point.ts';
import { States } from '../../../../src/analysis/models/kernel/states.ts';
import { denseOf, KERNELS, layer, rowsOf, slackOf, statesOf } from './kernels.ts';

/** The nearest whole number, of two the even one. */
const even = (x: number): number => {
  const near = Math.round(x);
  return Math.abs(x % 1) === 0.5 && near % 2 !== 0 ? near - 1 : near;
};

/** What a layer makes of a row of whole numbers, to the last bit. */
function exactly(dense: Dense, x: readonly number[]): number[] {
  const { inputs, weights, scales, bias, range } = dense;
  const { steps, limit } = fixedPoint(range, heaviestRow(weights, inputs));
  const whole = x.map((value) => Math.max(-limit, Math.min(limit, even(value * steps))));
  return Array.from(factors(scales, steps), (factor, output) => {
    const sum = whole.reduce((so, value, i) => so + value * (weights[output * inputs + i] ?? 0), 0);
    return Math.fround(sum * factor + (bias[output] ?? 0));
  });
}

describe.each(KERNELS)('%s', (_name, kernel) => {
  test.each([
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
    for (const [i, row] of rowsOf(to, outputs).entries()) {
      const own = given[i] ?? [];
      expect(row).toEqual(exactly(dense, own));
      for (const [output, expected] of layer(dense, own).entries())
        expect(Math.abs((row[output] ?? Number.NaN) - expected)).toBeLessThan(slack);
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
});
