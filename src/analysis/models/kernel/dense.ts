/** Weights of a layer that makes `outputs` numbers of `inputs` numbers. */
export interface Dense {
  inputs: number;
  outputs: number;
  /** One row an output, `inputs` whole numbers each, at most 127 either way. */
  weights: Int8Array;
  /** What the weights of each output are to be multiplied by. */
  scales: Float32Array;
  bias: Float32Array;
  /** Inputs up to this, either way, count in full; far larger ones are cut. */
  range: number;
}

/** Kernels work out outputs in eights. */
const EIGHT = 8;

/** Numbers in a row of so many outputs, which is filled up to the next eight. */
export const widthOf = (outputs: number): number => Math.ceil(outputs / EIGHT) * EIGHT;
