import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ForwardBackward } from '../../../src/analysis/models/forward-backward.ts';
import { LABELS, labelOf, mayEnd, mayFollow, OUTSIDE, SINGLE } from '../../../src/analysis/models/labels.ts';
import { Decoder } from '../../../src/analysis/models/viterbi.ts';
import { fields, legal, movesOf, scoreOf } from './sequences.ts';

const SEQUENCES = [1, 2, 3].map(legal);
const sequences = (length: number): number[][] => SEQUENCES[length - 1] ?? [];

/** Probabilities of all sequences. */
function distribution(length: number, emissions: Float32Array, moves: Float32Array): [number[], number][] {
  const scored = sequences(length).map((one): [number[], number] => [one, scoreOf(one, emissions, moves)]);
  const most = Math.max(...scored.map(([, score]) => score));
  const sum = scored.reduce((total, [, score]) => total + Math.exp(score - most), 0);
  return scored.map(([one, score]) => [one, Math.exp(score - most) / sum]);
}

describe('the decoder', () => {
  test('finds the best of all legal sequences', () => {
    fc.assert(
      fc.property(fields, ({ length, emissions, moves }) => {
        const labels = new Uint8Array(length).fill(9);
        new Decoder(moves).decode(emissions, labels);
        const best = sequences(length).reduce(
          (most, one) => Math.max(most, scoreOf(one, emissions, moves)),
          Number.NEGATIVE_INFINITY,
        );
        expect(scoreOf(Array.from(labels), emissions, moves)).toBeCloseTo(best, 3);
        for (const [i, label] of labels.entries())
          expect(mayFollow(labels[i - 1] ?? OUTSIDE, label)).toBe(true);
        expect(mayEnd(labels[length - 1] ?? OUTSIDE)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('one that has decoded other stretches before answers the same', () => {
    fc.assert(
      fc.property(fc.array(fields, { minLength: 2, maxLength: 5 }), (stretches) => {
        const moves = stretches[0]?.moves ?? new Float32Array(LABELS * LABELS);
        const used = new Decoder(moves);
        for (const { length, emissions } of stretches) {
          const labels = [new Uint8Array(length), new Uint8Array(length)] as const;
          used.decode(emissions, labels[0]);
          new Decoder(moves).decode(emissions, labels[1]);
          expect(labels[0]).toEqual(labels[1]);
        }
      }),
      { numRuns: 30 },
    );
  });

  const person = labelOf(0, SINGLE);
  test.each([
    ['a name that its moves make up for', 3.9, [person]],
    ['one that they do not', 4.1, [OUTSIDE]],
    ['one beyond the short cut', 100, [OUTSIDE]],
  ])('%s', (_name, lead, expected) => {
    const moves = new Float32Array(LABELS * LABELS);
    moves[LABELS * OUTSIDE + person] = 2;
    moves[LABELS * person + OUTSIDE] = 2;
    const emissions = new Float32Array(LABELS).fill(-50);
    emissions[OUTSIDE] = lead;
    emissions[person] = 0;
    const labels = new Uint8Array(1);
    new Decoder(moves).decode(emissions, labels);
    expect([...labels]).toEqual(expected);
  });

  test('a long stretch outgrows its room', () => {
    const labels = new Uint8Array(5000).fill(3);
    new Decoder(new Float32Array(LABELS * LABELS)).decode(new Float32Array(5000 * LABELS).fill(1), labels);
    expect(labels.every((label, i) => mayFollow(labels[i - 1] ?? OUTSIDE, label))).toBe(true);
  });

  test('no tokens, no labels', () => {
    const labels = new Uint8Array(0);
    new Decoder(new Float32Array(LABELS * LABELS)).decode(new Float32Array(0), labels);
    expect(labels).toHaveLength(0);
  });
});

describe('forward and backward', () => {
  const sums = new ForwardBackward();

  test('agree with the sum over all legal sequences', () => {
    fc.assert(
      fc.property(fields, ({ length, emissions, moves }) => {
        sums.setMoves(moves);
        const logSum = sums.run(emissions, length, true);
        const all = distribution(length, emissions, moves);
        const [first, share] = all[0] ?? [[], 1];
        expect(logSum).toBeCloseTo(scoreOf(first, emissions, moves) - Math.log(share), 4);
        const marginals = new Float64Array(length * LABELS);
        const expected = new Float64Array(LABELS * LABELS);
        for (const [one, probability] of all) {
          for (const [i, label] of one.entries())
            marginals[i * LABELS + label] = (marginals[i * LABELS + label] ?? 0) + probability;
          for (const move of movesOf(one)) expected[move] = (expected[move] ?? 0) + probability;
        }
        for (const [i, value] of marginals.entries()) expect(sums.marginals[i]).toBeCloseTo(value, 5);
        for (const [i, value] of expected.entries()) expect(sums.moves[i]).toBeCloseTo(value, 5);
      }),
      { numRuns: 60 },
    );
  });

  test('marginals of every token sum to 1, moves to one more than there are tokens', () => {
    const tokens = 200;
    const emissions = Float32Array.from({ length: tokens * LABELS }, (_, i) => 30 * Math.sin(i * i));
    sums.setMoves(Float32Array.from({ length: LABELS * LABELS }, (_, i) => 4 * Math.cos(i)));
    sums.run(emissions, tokens, true);
    for (let i = 0; i < tokens; i++) {
      const own = sums.marginals.subarray(i * LABELS, (i + 1) * LABELS);
      expect(own.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
    }
    expect(sums.moves.reduce((sum, value) => sum + value, 0)).toBeCloseTo(tokens + 1, 6);
  });

  test('moves are counted only where asked for', () => {
    const before = [...sums.moves];
    sums.run(new Float32Array(LABELS), 1, false);
    expect([...sums.moves]).toEqual(before);
  });

  test('no token, no sum', () => {
    expect(() => sums.run(new Float32Array(0), 0, true)).toThrow(RangeError);
  });
});
