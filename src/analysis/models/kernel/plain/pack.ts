/** How far the second weight of a pair lies above the first. */
export const SHIFT = 2 ** 27;
/** Added to a pair of sums and taken off again it leaves the second, {@link SHIFT} times too large; see `WHOLE`. */
const SECOND = 1.5 * 2 ** 52 * SHIFT;

/**
 * Weights in pairs. Numbers of 64 bits hold 53 of them exactly, and a sum takes 27 at most (see `fixed-point.ts`), so one
 * multiplication serves two outputs: `first + second * SHIFT`.
 */
export interface Packed {
  inputs: number;
  /** Pairs of outputs. */
  pairs: number;
  /** Input by input for as many pairs as are worked out together. */
  weights: Float64Array;
}

/**
 * Packs a layer's weights, one row an output.
 *
 * @param pairs filled up by weights of zero
 * @param side pairs that are worked out together
 * @throws RangeError where `pairs` is no multiple of `side`
 */
export function pack(weights: ArrayLike<number>, inputs: number, pairs: number, side: number): Packed {
  if (pairs % side !== 0) throw new RangeError('a layer of another shape');
  const packed = new Float64Array(pairs * inputs);
  const outputs = weights.length / inputs;
  for (let output = 0, from = 0; output < outputs; output++) {
    const pair = output >> 1;
    const within = pair % side;
    const factor = output % 2 === 0 ? 1 : SHIFT;
    let to = (pair - within) * inputs + within;
    for (const end = from + inputs; from < end; from++, to += side)
      packed[to] = (packed[to] as number) + factor * (weights[from] as number);
  }
  return { inputs, pairs, weights: packed };
}

/** Writes the two sums of a pair, the second {@link SHIFT} times too large. */
export function split(pair: number, target: Float64Array, at: number): void {
  const second = pair + SECOND - SECOND;
  target[at] = pair - second;
  target[at + 1] = second;
}
