import { BASE_OF } from '../../../lexicon/irregular-verbs.ts';
import type { Grammar } from '../grammar.ts';
import type { Climbed, Climbing } from './climbing.ts';

const TIME = /^(?:when|as|while|until|before)$/;
const MEANWHILE = /^(?:while|as)$/;
const PAST_FORM = /ed$|met|held/;

const linkOf = (grammar: Grammar, at: number): string => grammar.words(at, 'mark', 'advmod')[0] ?? '';

/** Whether the adverbial clause whose predicate is at `at` tells when. */
export const isTimeClause = (grammar: Grammar, at: number): boolean => TIME.test(linkOf(grammar, at));

/** "when they meet": as far off as the clause that it hangs on. "as they meet": now. */
export function timeClause(climbing: Climbing, at: number, own: Climbed, depth: number): Climbed {
  const { grammar } = climbing;
  if (own.state !== 'held') return own;
  if (MEANWHILE.test(linkOf(grammar, at)) && isPresent(grammar, at)) return { ...own, state: 'under way' };
  // "when she meets him": English tells what is to come so.
  if (isPresent(grammar, at) && /^(?:when|before|until)$/.test(linkOf(grammar, at)))
    return { ...own, state: 'scheduled' };
  if (grammar.words(at, 'aux', 'aux:pass').length > 0 || PAST_FORM.test(grammar.word(at))) return own;
  const main = climbing.ofPredicate(grammar.head(at), depth + 1);
  return main.state === 'planned' || main.state === 'scheduled' ? { ...own, state: 'scheduled' } : own;
}

const isPresent = (grammar: Grammar, at: number): boolean =>
  grammar.words(at, 'aux', 'aux:pass', 'cop').length === 0 &&
  !/(?:ed|ing)$/.test(grammar.word(at)) &&
  !BASE_OF.has(grammar.word(at));
