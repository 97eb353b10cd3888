import type { Force } from '../shared/analysis.ts';

/** What reporting words have in common, as far as it helps a reader: does the writer vouch, is something wanted? */
export type ForceGroup = 'plain' | 'firm' | 'open' | 'no' | 'ahead' | 'bound' | 'wanted' | 'verdict';

export const FORCE_GROUP: Record<Force, ForceGroup> = {
  says: 'plain',
  announces: 'plain',
  stresses: 'firm',
  confirms: 'firm',
  admits: 'firm',
  claims: 'open',
  hints: 'open',
  believes: 'open',
  denies: 'no',
  refuses: 'no',
  predicts: 'ahead',
  warns: 'ahead',
  threatens: 'ahead',
  promises: 'bound',
  agrees: 'bound',
  urges: 'wanted',
  asks: 'wanted',
  proposes: 'wanted',
  accuses: 'verdict',
  criticises: 'verdict',
  praises: 'verdict',
  regrets: 'verdict',
};

/**
 * Whether the speaker binds themselves to do something: a promise, an agreement, and a threat, which binds to an act
 * that the hearer does not want. Searle's commissives without the refusal, which stands with what says no.
 */
export const isCommitment = (force: Force): boolean =>
  FORCE_GROUP[force] === 'bound' || force === 'threatens';

/** Whether the speaker says no: that something is so, or that they will do it. */
export const isRefusal = (force: Force): boolean => FORCE_GROUP[force] === 'no';
