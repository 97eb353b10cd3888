import { ANTECEDENT_WEIGHTS, SURE_ENOUGH } from '../models/antecedent.ts';
import type { Antecedent } from './antecedent.ts';
import type { Candidate } from './candidates.ts';

/** Whom a pronoun means, if that is likely enough to say. */
export function likeliest(candidates: readonly Candidate[]): Antecedent | undefined {
  const scores = candidates.map(({ features }) => Math.exp(scoreOf(features)));
  const sum = scores.reduce((all, score) => all + score, Math.exp(ANTECEDENT_WEIGHTS['none'] ?? 0));
  const best = Math.max(...scores);
  return best / sum >= SURE_ENOUGH ? candidates[scores.indexOf(best)]?.antecedent : undefined;
}

const scoreOf = (features: Readonly<Record<string, number>>): number => {
  let score = 0;
  for (const [name, value] of Object.entries(features)) score += value * (ANTECEDENT_WEIGHTS[name] ?? 0);
  return score;
};
