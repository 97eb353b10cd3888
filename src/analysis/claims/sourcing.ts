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
  actors: ReadonlyMap<string, Actor>,
): Sourcing {
  if (source === undefined) {
    const words = sourceSpan === null ? '' : text.slice(...sourceSpan);
    if (/^(?:he|she)$/i.test(words)) return 'named';
    return BODY.test(words) ? 'institutional' : 'anonymous';
  }
  const actor = actors.get(source);
  if (actor?.type === 'person') return 'named';
  if (actor === undefined) return 'anonymous';
  return isAnonymous(actor) ? 'anonymous' : 'institutional';
}

/** Whether an actor is a source without a name. "Foreign ministers of ten countries" speak as the holders of offices that the text tells. */
export const isAnonymous = (actor: Actor): boolean => actor.type === 'unnamed' && !isJointOffice(actor);

const isJointOffice = ({ name }: Actor): boolean =>
  /\b(?:ministers|heads of (?:state|government)|prime ministers)\b/i.test(name) && !/\bformer\b/i.test(name);
