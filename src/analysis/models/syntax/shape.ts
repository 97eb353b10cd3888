/** Numbers by which a word is known, from its own row, and from the rows of its clusters, endings and shape. */
export const WORD = 40;
export const FORM = 32;
/** State of a token in one direction; a multiple of eight. */
export const STATE = 72;
/**
 * As large as numbers become, as far as anybody has seen: those that stand for words, states, and what arcs and relations are judged
 * by. Steps are as fine as this allows; see `Dense.range`.
 */
export const RANGE = { words: 4, states: 1, arcs: 8, relations: 16 } as const;
/** What arcs and relations are judged by. */
export const ARC = 64;
export const RELATION = 64;
/** Rows for the distance of a token from its head; the upper half is to its left. */
export const DISTANCES = 32;

/** Least distance of each row from 0 on. */
const LEAST = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 23, 32, 45];
const FARTHEST = 45;
const ROW_OF = Uint8Array.from({ length: FARTHEST + 1 }, (_, size) =>
  LEAST.findLastIndex((least) => size >= least),
);

/** The row for a head that lies so many tokens to the right, or to the left where it is below zero. */
export function distanceRow(distance: number): number {
  const row = ROW_OF[Math.min(Math.abs(distance), FARTHEST)] as number;
  return distance < 0 ? row + DISTANCES / 2 : row;
}
