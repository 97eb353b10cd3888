import type { Example } from './examples.ts';

const ROUNDS = 3000;
const STEP = 1;
/** Pull towards zero, so that rare features stay small. */
const DECAY = 0.002;

/** Weights of the log-linear model under which the right candidates are likeliest; `none` stands for no candidate. */
export function fitWeights(examples: readonly Example[]): Record<string, number> {
  const weights: Record<string, number> = { none: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: Record<string, number> = {};
    const push = (features: Readonly<Record<string, number>>, amount: number): void => {
      for (const [name, value] of Object.entries(features))
        if (value !== 0) gradient[name] = (gradient[name] ?? 0) + amount * value;
    };
    for (const { candidates, right } of examples) {
      const shares = sharesOf(candidates, weights);
      const none = 1 - shares.reduce((sum, share) => sum + share, 0);
      for (const [i, features] of candidates.entries())
        push(features, (i === right ? 1 : 0) - (shares[i] ?? 0));
      push({ none: 1 }, (right < 0 ? 1 : 0) - none);
    }
    for (const [name, slope] of Object.entries(gradient)) {
      const weight = weights[name] ?? 0;
      weights[name] = weight + STEP * (slope / examples.length - DECAY * weight);
    }
  }
  return weights;
}

/** Probability of each candidate. */
export function sharesOf(
  candidates: readonly Readonly<Record<string, number>>[],
  weights: Readonly<Record<string, number>>,
): number[] {
  const scores = candidates.map((features) => {
    let score = 0;
    for (const [name, value] of Object.entries(features)) score += value * (weights[name] ?? 0);
    return Math.exp(score);
  });
  const sum = scores.reduce((all, score) => all + score, Math.exp(weights['none'] ?? 0));
  return scores.map((score) => score / sum);
}
