import { type Dense, widthOf } from '../dense.ts';
import type { Memory } from './memory.ts';

/** A layer in the module's memory, where `side` outputs lie next to each other. */
export interface Placed {
  inputs: number;
  /** Filled up to the next eight. */
  outputs: number;
  weights: number;
  bias: number;
}

/** Outputs next to each other for the routine that multiplies many rows. */
const EIGHT = 8;
/** Inputs that the routines take in one turn. */
const TURN = 4;

/**
 * Puts a layer into memory.
 *
 * @throws RangeError where its inputs do not come in fours, or its outputs fill no whole number of stretches
 */
export function place(memory: Memory, { inputs, outputs, rows, bias }: Dense, side = EIGHT): Placed {
  const width = widthOf(outputs);
  if (inputs % TURN !== 0 || width % side !== 0) throw new RangeError('a layer of another shape');
  const weights = new Float32Array(width * inputs);
  let from = 0;
  for (let output = 0; output < outputs; output++) {
    const within = output % side;
    let to = (output - within) * inputs + within;
    for (const end = from + inputs; from < end; from++, to += side) weights[to] = rows[from] as number;
  }
  const padded = new Float32Array(width);
  padded.set(bias);
  return { inputs, outputs: width, weights: memory.keep(weights), bias: memory.keep(padded) };
}
