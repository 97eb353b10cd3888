/** Weights of a layer that makes `outputs` numbers of `inputs` numbers. */
export interface Dense {
  inputs: number;
  outputs: number;
  /** One row an output, `inputs` numbers each. */
  rows: Float64Array;
  bias: Float32Array;
}

/** Kernels work out outputs in eights. */
const EIGHT = 8;

/** Numbers in a row of so many outputs, which is filled up to the next eight. */
export const widthOf = (outputs: number): number => Math.ceil(outputs / EIGHT) * EIGHT;
