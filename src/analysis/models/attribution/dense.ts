/**
 * Weights of a layer that makes `outputs` numbers of `inputs` numbers at each of `dilations` places (one, or three side
 * by side), laid out for {@link multiply}: four outputs next to each other.
 */
export interface Dense {
  inputs: number;
  outputs: number;
  weights: Float64Array;
  bias: Float64Array;
}

/** Outputs are worked out in fours. */
const FOUR = 4;

/** Lays out `rows`, one row an output; outputs beyond the last multiple of four get rows of zeros. */
export function layOut(rows: ArrayLike<number>, bias: Float32Array, inputs: number): Dense {
  const outputs = Math.ceil(bias.length / FOUR) * FOUR;
  const weights = new Float64Array(outputs * inputs);
  for (let output = 0; output < bias.length; output++) {
    const within = output % FOUR;
    for (let input = 0; input < inputs; input++)
      weights[(output - within) * inputs + input * FOUR + within] = rows[output * inputs + input] ?? 0;
  }
  const padded = new Float64Array(outputs);
  padded.set(bias);
  return { inputs, outputs, weights, bias: padded };
}
