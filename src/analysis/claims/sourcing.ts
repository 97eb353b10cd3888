import type { Actor, Sourcing } from '../../shared/analysis.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';

/** "The Tax Policy Center", "Sky News": a name of several words that stands for no actor. */
const BODY =
  /^(?!(?:Many|Some|Several|Most|Few|Both|All|Other|Two|Three|Four|Five)\b)(?:[Tt]he )?(?:\p{Lu}[\p{L}.&-]* ){1,5}\p{Lu}[\p{L}.&-]*$/u;

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
    if (/^(?:he|she)$/i.test(words)) return 'named';
    return BODY.test(words) ? 'institutional' : 'anonymous';
  }
  const type = types.get(source);
  if (type === 'person') return 'named';
  return type === undefined || type === 'unnamed' ? 'anonymous' : 'institutional';
}
