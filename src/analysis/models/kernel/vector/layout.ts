import { type Dense, widthOf } from '../dense.ts';
import { type FixedPoint, factors, fixedPoint, heaviestRow } from '../fixed-point.ts';
import type { Memory } from './memory.ts';

/** A layer in the module's memory. */
export interface Placed {
  inputs: number;
  /** Filled up to the next eight. */
  outputs: number;
  weights: number;
  factors: number;
  bias: number;
  /** See `quantise`. */
  point: number;
  steps: number;
}

/** Outputs in a vector; their weights stand there in pairs, those of two inputs. */
const LANES = 4;
/** Inputs that the routines take in one turn. */
const TURN = 8;

/**
 * Puts a layer into memory.
 *
 * @param side vectors of outputs that are worked out together
 * @throws RangeError where its inputs do not come in eights, or its outputs fill no whole number of such stretches
 */
export function place(memory: Memory, layer: Dense, side: number): Placed {
  const { inputs, outputs, weights, scales, bias, range } = layer;
  const width = widthOf(outputs);
  const point = fixedPoint(range, heaviestRow(weights, inputs));
  return {
    inputs,
    outputs: width,
    weights: memory.keep(inPairs(weights, inputs, width, side)),
    factors: memory.keep(padded(factors(scales, point.steps), width)),
    bias: memory.keep(padded(bias, width)),
    point: placePoint(memory, point),
    steps: point.steps,
  };
}

/**
 * Weights of so many outputs, one row each: of two inputs those of four outputs fill a vector, and so many vectors of outputs lie next to
 * each other.
 *
 * @throws RangeError as {@link place}
 */
export function inPairs(weights: ArrayLike<number>, inputs: number, width: number, side: number): Int16Array {
  const stretch = side * LANES;
  if (inputs % TURN !== 0 || width % stretch !== 0) throw new RangeError('a layer of another shape');
  const all = new Int16Array(width * inputs);
  const outputs = weights.length / inputs;
  for (let output = 0, from = 0; output < outputs; output++) {
    const within = output % stretch;
    let to = (output - within) * inputs + 2 * within;
    for (const end = from + inputs; from < end; from += 2, to += 2 * stretch) {
      all[to] = weights[from] as number;
      all[to + 1] = weights[from + 1] as number;
    }
  }
  return all;
}

export const placePoint = (memory: Memory, { steps, limit }: FixedPoint): number =>
  memory.keep(Float32Array.from([steps, limit, -limit].flatMap((value) => [value, value, value, value])));

/** In 64 bits, since sums are turned into numbers by those. */
export function padded(numbers: Float32Array, width: number): Float64Array {
  const all = new Float64Array(width);
  all.set(numbers);
  return all;
}
