import { type Packed, split } from './pack.ts';

/** Pairs of outputs that are worked out together. */
export const SIDE = 4;

/**
 * Writes the sums that a layer makes of `count` rows of whole numbers, every second one too large (see `unpacking`); `x` and `y` need room
 * up to the next even row. This loop is where the time goes: two rows by four pairs at a time keep the sums at hand.
 *
 * @param from where the first row begins in `x`, `to` where its sums begin in `y`
 */
export function multiply(
  x: Float64Array,
  count: number,
  { inputs, pairs, weights }: Packed,
  y: Float64Array,
  from = 0,
  to = 0,
): void {
  for (let pair = 0; pair < pairs; pair += 4) {
    for (let row = 0; row < count; row += 2) {
      let p0 = 0;
      let p1 = 0;
      let p2 = 0;
      let p3 = 0;
      let q0 = 0;
      let q1 = 0;
      let q2 = 0;
      let q3 = 0;
      let w = pair * inputs;
      const first = from + row * inputs;
      for (let i = first; i < first + inputs; i++, w += 4) {
        const w0 = weights[w] as number;
        const w1 = weights[w + 1] as number;
        const w2 = weights[w + 2] as number;
        const w3 = weights[w + 3] as number;
        const p = x[i] as number;
        p0 += p * w0;
        p1 += p * w1;
        p2 += p * w2;
        p3 += p * w3;
        const q = x[i + inputs] as number;
        q0 += q * w0;
        q1 += q * w1;
        q2 += q * w2;
        q3 += q * w3;
      }
      let at = to + 2 * (row * pairs + pair);
      split(p0, y, at);
      split(p1, y, at + 2);
      split(p2, y, at + 4);
      split(p3, y, at + 6);
      at += 2 * pairs;
      split(q0, y, at);
      split(q1, y, at + 2);
      split(q2, y, at + 4);
      split(q3, y, at + 6);
    }
  }
}
