import type { Finding, Position } from '../../shared/analysis.ts';
import { OF_STANCE } from './process-of.ts';

/** What a position alone would make of the process. */
export const findingOfPosition = ({ actor, stance, evidence }: Position): Finding => ({
  kind: 'position',
  span: evidence,
  towards: OF_STANCE[stance],
  of: actor,
});
