import { expect, test } from 'vitest';
import { LABELS } from '../../../../src/analysis/models/attribution/shape.ts';
import { bestLabels } from '../../../../src/analysis/models/attribution/viterbi.ts';

const flat = new Float32Array(LABELS * LABELS);
const level = new Float32Array(LABELS);

test('without moves each token has its best label', () => {
  const scores = Float64Array.of(0, 1, 0, 0, 0, 0, 2, 0, 3, 0, 0, 0);
  expect([...bestLabels(scores, flat, level)]).toEqual([1, 2, 0]);
});

test('a dear move is not made for a small gain', () => {
  const moves = new Float32Array(LABELS * LABELS).fill(-2);
  for (let label = 0; label < LABELS; label++) moves[label * LABELS + label] = 0;
  const scores = Float64Array.of(0, 3, 0, 0, 0, 0, 1, 0, 0, 3, 0, 0);
  expect([...bestLabels(scores, moves, level)]).toEqual([1, 1, 1]);
});

test('an opening that may not be is not taken', () => {
  const scores = Float64Array.of(0, 1, 0, 0);
  expect([...bestLabels(scores, flat, Float32Array.of(0, -9, 0, 0))]).toEqual([0]);
  expect([...bestLabels(new Float64Array(0), flat, level)]).toEqual([]);
});
