/**
 * Weights of a log-linear model that tells which person "he" or "she" means, by the names of its features (they are
 * described where they are measured). `none` is the score of "nobody that the text has named".
 *
 * Source: fitted by `tools/train/resolution.ts` on the training half of GUM but for its news. As of November 2026.
 */
export const ANTECEDENT_WEIGHTS: Readonly<Record<string, number>> = {
  'a pronoun, same form': 1.03,
  'a pronoun': 0.38,
  ahead: -0.08,
  'before verb': 0.35,
  farther: -0.42,
  'first in its sentence': 0.7,
  'in its clause, pronoun is reflexive': 0.21,
  'in its clause': -0.14,
  'known gender': 0.86,
  nearest: 0.26,
  none: -0.57,
  only: -0.12,
  'opens its sentence': 0.04,
  possessor: -0.66,
  'same paragraph': 0.26,
  'same sentence': 1.15,
  'sentence before': 0.46,
  'subject of its clause, pronoun is object': -0.99,
  'subject, same sentence, pronoun is possessive': 0.37,
  'subject, same sentence, pronoun is subject': 0.01,
  'subject, sentence before, pronoun is subject': 0.17,
  subject: -0.12,
  'times before': 0.19,
  'times nearby': 0.42,
  'tokens between': -0.32,
  'two before': -0.02,
};

/** Below this probability nobody is named: a wrong person is worse than none. */
export const SURE_ENOUGH = 0.5;
