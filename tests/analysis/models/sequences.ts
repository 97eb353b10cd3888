import fc from 'fast-check';
import { LABELS, mayEnd, mayFollow, OUTSIDE } from '../../../src/analysis/models/labels.ts';

/** Every legal sequence of `length` labels. */
export function legal(length: number): number[][] {
  let sequences: number[][] = [[]];
  for (let i = 0; i < length; i++)
    sequences = sequences.flatMap((sequence) =>
      Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => mayFollow(sequence.at(-1) ?? OUTSIDE, label))
        .map((label) => [...sequence, label]),
    );
  return sequences.filter((sequence) => mayEnd(sequence.at(-1) ?? OUTSIDE));
}

/** The moves of a sequence, from and to what lies outside. */
export const movesOf = (sequence: readonly number[]): number[] =>
  [...sequence, OUTSIDE].map((label, i) => LABELS * (sequence[i - 1] ?? OUTSIDE) + label);

/** The score of a sequence: its labels' and its moves'. */
export function scoreOf(sequence: readonly number[], emissions: Float32Array, moves: Float32Array): number {
  const labels = sequence.reduce((sum, label, i) => sum + (emissions[i * LABELS + label] ?? 0), 0);
  return movesOf(sequence).reduce((sum, move) => sum + (moves[move] ?? 0), labels);
}

/** Longest input whose sequences are tried one by one. */
const LONGEST = 3;

const score = fc.double({ min: -6, max: 6, noNaN: true });
const scores = (length: number): fc.Arbitrary<Float32Array> =>
  fc.array(score, { minLength: length, maxLength: length }).map((list) => Float32Array.from(list));

/** Moves and the scores of labels for some tokens, many of them in favour of no name. */
export const fields = fc
  .record({ length: fc.integer({ min: 1, max: LONGEST }), bias: fc.constantFrom(-8, 0, 4, 9, 14, 40) })
  .chain(({ length, bias }) =>
    fc.record({
      length: fc.constant(length),
      moves: scores(LABELS * LABELS),
      emissions: scores(length * LABELS).map((list) =>
        list.map((value, i) => (i % LABELS === OUTSIDE ? value + bias : value)),
      ),
    }),
  );
