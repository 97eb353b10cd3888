/** Sizes of the network's parts; the weights are made for these and no others. */
export interface Part {
  /** Numbers that make up the state of a token. */
  size: number;
  /** How far each layer looks to either side. */
  dilations: readonly number[];
  /** As large as numbers become before each layer and behind the last, as far as anybody has seen; see `Dense.range`. */
  ranges: readonly number[];
}

/** Reads the article as a whole. */
export const ENCODER: Part = { size: 48, dilations: [1, 2, 4], ranges: [4, 8, 16, 16] };
/** Reads the window around one cue. */
export const LABELLER: Part = { size: 40, dilations: [1, 2, 4, 8], ranges: [16, 32, 32, 64, 64] };
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
