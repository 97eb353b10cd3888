import { expect, test } from 'vitest';
import { layOut } from '../../../../src/analysis/models/attribution/dense.ts';
import { States } from '../../../../src/analysis/models/attribution/layers.ts';
import { type Direction, RecurrentReader } from '../../../../src/analysis/models/syntax/recurrent.ts';
import { STATE } from '../../../../src/analysis/models/syntax/shape.ts';

const INPUTS = 6;
const wave = (count: number, step: number): Float32Array =>
  Float32Array.from({ length: count }, (_, i) => Math.sin(step * (i + 1)) / 4);

interface Numbers {
  input: Float32Array;
  state: Float32Array;
  inputBias: Float32Array;
  stateBias: Float32Array;
}
const numbers = (seed: number): Numbers => ({
  input: wave(3 * STATE * INPUTS, seed + 0.3),
  state: wave(3 * STATE * STATE, seed + 0.7),
  inputBias: wave(3 * STATE, seed + 1.1),
  stateBias: wave(3 * STATE, seed + 1.9),
});
const direction = ({ input, state, inputBias, stateBias }: Numbers): Direction => ({
  input: layOut(input, inputBias, INPUTS),
  state: layOut(state, stateBias, STATE),
});

/** The same, as PyTorch defines it. */
function slowly(tokens: readonly number[][], { input, state, inputBias, stateBias }: Numbers): number[][] {
  let before: number[] = new Array(STATE).fill(0);
  const sum = (rows: Float32Array, bias: Float32Array, row: number, x: readonly number[]): number =>
    x.reduce((all, value, i) => all + value * (rows[row * x.length + i] ?? 0), bias[row] ?? 0);
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  return tokens.map((token) => {
    const old = before;
    before = old.map((value, i) => {
      const gate = (row: number): number => sum(input, inputBias, row, token);
      const moved = (row: number): number => sum(state, stateBias, row, old);
      const reset = sigmoid(gate(i) + moved(i));
      const update = sigmoid(gate(STATE + i) + moved(STATE + i));
      const fresh = Math.tanh(gate(2 * STATE + i) + reset * moved(2 * STATE + i));
      return (1 - update) * fresh + update * value;
    });
    return before;
  });
}

test.each([1, 2, 5, 9])('both ways over %i tokens', (count) => {
  const tokens = Array.from({ length: count }, (_, i) => [...wave(INPUTS, i + 0.5)]);
  const input = new States(INPUTS);
  input.clear(count);
  for (const [i, token] of tokens.entries()) input.values.set(token, input.at(i));
  const target = new States(2 * STATE);
  const [one, other] = [numbers(1), numbers(2)];
  new RecurrentReader().read({ forward: direction(one), backward: direction(other) }, input, target);
  const forward = slowly(tokens, one);
  const backward = slowly(tokens.toReversed(), other).toReversed();
  for (let token = 0; token < count; token++) {
    const own = [...target.values.subarray(target.at(token), target.at(token + 1))];
    const expected = [...(forward[token] ?? []), ...(backward[token] ?? [])];
    for (const [i, value] of expected.entries()) expect(own[i]).toBeCloseTo(value, 8);
  }
});
