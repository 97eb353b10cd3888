/**
 * What the network is told of a token, each a small number that picks a row of its own table: the first seven follow
 * from the word's form alone, the others from its place. The order is part of the file format.
 */
export const COLUMNS = [
  'word',
  'coarse',
  'middle',
  'fine',
  'suffix3',
  'suffix2',
  'shape',
  'quotation',
  'entity',
  'edge',
  'paragraph',
] as const;

/** How many of them follow from the form alone. */
export const OF_FORM = 7;

/** Rows of each table but the first, whose size is the vocabulary's. 0 is "unknown" or "nothing". */
export const ROWS = [0, 65, 257, 1025, 1025, 513, 8, 4, 9, 9, 6] as const;
