/**
 * Weights of a log-linear model that tells which person "he" or "she" means, by the names of its features (they are
 * described where they are measured). `none` is the score of "nobody that the text has named".
 *
 * Source: fitted by `tools/train/resolution.ts` on the training half of GUM but for its news. As of November 2026.
 */
export const ANTECEDENT_WEIGHTS: Readonly<Record<string, number>> = {
  'a pronoun, same form': 1.01,
  'a pronoun': 0.42,
  'ahead, later': -0.84,
  ahead: 0.07,
  'before verb': 0.39,
  farther: -0.39,
  'first in its sentence': 0.7,
  'in its clause, pronoun is reflexive': 0.21,
  'in its clause': -0.11,
  'known gender': 0.81,
  nearest: 0.34,
  none: -0.29,
  only: -0.2,
  'opens its sentence': 0.01,
  possessor: -0.65,
  'same paragraph': 0.27,
  'same sentence': 1.24,
  'sentence before': 0.57,
  'subject of its clause, pronoun is object': -0.99,
  'subject, same sentence, pronoun is possessive': 0.37,
  'subject, same sentence, pronoun is subject': 0.02,
  'subject, sentence before, pronoun is subject': 0.2,
  subject: -0.12,
  'times before': 0.18,
  'times nearby': 0.42,
  'tokens between': -0.28,
  'two before': 0.09,
};

/** Below this probability nobody is named: a wrong person is worse than none. */
export const SURE_ENOUGH = 0.4;
