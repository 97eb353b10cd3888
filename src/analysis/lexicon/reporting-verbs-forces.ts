import type { Force } from '../../shared/analysis.ts';

/** The five points that an utterance can have (Searle 1976, "A classification of illocutionary acts"). */
export type IllocutionaryPoint = 'assertive' | 'commissive' | 'directive' | 'expressive' | 'declarative';

/**
 * The point of each force. Warnings assert a danger (Searle lets them direct as well); accusations assert a guilt, where
 * criticism expresses what one thinks of it. What a state announces mostly takes effect with the announcement.
 */
export const POINT_OF_FORCE: Readonly<Record<Force, IllocutionaryPoint>> = {
  says: 'assertive',
  stresses: 'assertive',
  confirms: 'assertive',
  admits: 'assertive',
  claims: 'assertive',
  hints: 'assertive',
  denies: 'assertive',
  predicts: 'assertive',
  believes: 'assertive',
  warns: 'assertive',
  accuses: 'assertive',
  threatens: 'commissive',
  promises: 'commissive',
  agrees: 'commissive',
  refuses: 'commissive',
  urges: 'directive',
  asks: 'directive',
  proposes: 'directive',
  criticises: 'expressive',
  praises: 'expressive',
  regrets: 'expressive',
  announces: 'declarative',
};
