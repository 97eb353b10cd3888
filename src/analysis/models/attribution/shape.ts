/** Sizes of the network's parts; the weights are made for these and no others. */
export interface Part {
  /** Numbers that make up the state of a token. */
  size: number;
  /** How far each layer looks to either side, and how large the numbers become that it reads, as far as anybody has seen; see `Dense.range`. */
  layers: readonly { dilation: number; range: number }[];
  /** The same of what leaves the last. */
  range: number;
}

/** Reads the article as a whole. */
export const ENCODER: Part = {
  size: 48,
  layers: [
    { dilation: 1, range: 4 },
    { dilation: 2, range: 8 },
    { dilation: 4, range: 16 },
  ],
  range: 16,
};
/** Reads the window around one cue. */
export const LABELLER: Part = {
  size: 40,
  layers: [
    { dilation: 1, range: 16 },
    { dilation: 2, range: 32 },
    { dilation: 4, range: 32 },
    { dilation: 8, range: 64 },
  ],
  range: 64,
};
/** Size of the layer inside the heads, and how large its numbers become. */
export const HIDDEN = 32;
export const HIDDEN_RANGE = 32;

/** Labels of a token as seen from one cue. */
export const LABELS = 4;
export const OUTSIDE = 0;
export const SOURCE = 1;
export const CONTENT = 2;
export const CUE = 3;

/** Rows for distances from the cue; the upper half is to its left. */
export const DISTANCES = 32;
/** Rows for sentences: the cue's own, one behind it, one before it. */
export const SIDES = 3;
