import { type Dense, widthOf } from '../dense.ts';
import { factors, fixedPoint, heaviestRow } from '../fixed-point.ts';
import type { Step } from '../kernel.ts';
import { multiply, SIDE } from './multiply.ts';
import { scaled, unpacking } from './outcome.ts';
import { pack } from './pack.ts';
import { quantise } from './round.ts';

/** Rows worked out together: their numbers stay in the fastest cache. An even number. */
const BLOCK = 32;

/** A dense layer. */
export function denseOf({ inputs, outputs, weights, scales, bias, range }: Dense): Step {
  const width = widthOf(outputs);
  const pairs = width / 2;
  const packed = pack(weights, inputs, pairs, SIDE);
  const point = fixedPoint(range, heaviestRow(weights, inputs));
  const scale = unpacking(factors(scales, point.steps), width);
  const added = new Float64Array(width);
  added.set(bias);
  const x = new Float64Array(BLOCK * inputs);
  const sums = new Float64Array(BLOCK * width);
  return (from, to) => {
    to.resize(from.count);
    for (let first = 0; first < from.count; first += BLOCK) {
      const count = Math.min(BLOCK, from.count - first);
      quantise(from.values, from.at(first), count * inputs, point, x);
      multiply(x, count, packed, sums);
      scaled(sums, count * width, scale, added, to.values, first * width);
    }
  };
}
