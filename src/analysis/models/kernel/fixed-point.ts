/** Sums of products stay below this, either way: two of them then share the 53 bits of one number of 64. */
const LARGEST = 2 ** 26 - 1;
/** Largest integer of 16 bits. */
const SHORT = 2 ** 15 - 1;

/**
 * How the inputs of a layer become whole numbers. With weights that are whole numbers too its sums are exact, in whatever order
 * and by whatever kernel they are made.
 */
export interface FixedPoint {
  /** Steps to the unit: a power of two, so that multiplying by it rounds nothing. */
  steps: number;
  /** No whole number is larger. */
  limit: number;
}

/**
 * The finest steps for inputs up to `range` with which no sum can grow too large.
 *
 * @param heaviest the largest sum, over the weights of one output, of what each can make of the largest input
 * @param gain how many times the largest input a number may be that is made of several before it is multiplied, so that it still fits
 *   16 bits; `heaviest` has it already
 */
export function fixedPoint(range: number, heaviest: number, gain = 1): FixedPoint {
  const limit = Math.floor(Math.min(LARGEST / Math.max(1, heaviest), SHORT / gain));
  return { steps: 2 ** Math.floor(Math.log2(limit / range)), limit };
}

/** The largest sum of the sizes of a row's weights. */
export function heaviestRow(weights: ArrayLike<number>, inputs: number): number {
  let heaviest = 0;
  for (let from = 0; from < weights.length; from += inputs) {
    let sum = 0;
    for (let i = from; i < from + inputs; i++) sum += Math.abs(weights[i] as number);
    if (sum > heaviest) heaviest = sum;
  }
  return heaviest;
}

/** The factors that turn a layer's sums back into numbers, of 32 bits. */
export const factors = (scales: Float32Array, steps: number): Float32Array =>
  scales.map((scale) => scale / steps);
