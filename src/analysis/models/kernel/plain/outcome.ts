import { SHIFT } from './pack.ts';

/** The factors of `width` outputs for sums as they come out of pairs: every second is too large. */
export function unpacking(factors: Float32Array, width: number): Float64Array {
  const all = new Float64Array(width);
  // A power of two rounds nothing.
  for (const [output, factor] of factors.entries()) all[output] = output % 2 === 0 ? factor : factor / SHIFT;
  return all;
}

/** Writes `count` numbers made of sums, row by row. */
export function scaled(
  sums: Float64Array,
  count: number,
  factors: Float64Array,
  bias: Float64Array,
  target: Float32Array,
  to: number,
): void {
  const width = factors.length;
  for (let start = 0; start < count; start += width)
    for (let i = 0; i < width; i++)
      target[to + start + i] = (sums[start + i] as number) * (factors[i] as number) + (bias[i] as number);
}
