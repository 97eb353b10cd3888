import type { Actor, Sourcing } from '../../shared/analysis.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';

/**
 * Whether a clause names its source (GUIDELINES of the gold set, rule 21). A pronoun that could not be resolved still
 * stands for somebody whom the text names or introduces.
 */
export function sourcingOf(
  text: string,
  { sources: [source], sourceSpan }: ReportingClause,
  types: ReadonlyMap<string, Actor['type']>,
): Sourcing {
  if (source === undefined) {
    const words = sourceSpan === null ? '' : text.slice(...sourceSpan);
    return /^(?:he|she)$/i.test(words) ? 'named' : 'anonymous';
  }
  const type = types.get(source);
  if (type === 'person') return 'named';
  return type === undefined || type === 'unnamed' ? 'anonymous' : 'institutional';
}
