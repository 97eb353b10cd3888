import { type Dense, widthOf } from '../dense.ts';

/** A layer laid out for {@link multiply}: four outputs next to each other. */
export interface Layout {
  inputs: number;
  /** Filled up by outputs of zero. */
  outputs: number;
  weights: Float64Array;
  bias: Float64Array;
}

const FOUR = 4;

/** Lays out a layer. */
export function layOut({ inputs, outputs, rows, bias }: Dense): Layout {
  const width = widthOf(outputs);
  const weights = new Float64Array(width * inputs);
  for (let output = 0; output < outputs; output++) {
    const within = output % FOUR;
    for (let input = 0; input < inputs; input++)
      weights[(output - within) * inputs + input * FOUR + within] = rows[output * inputs + input] ?? 0;
  }
  const padded = new Float64Array(width);
  padded.set(bias);
  return { inputs, outputs: width, weights, bias: padded };
}
