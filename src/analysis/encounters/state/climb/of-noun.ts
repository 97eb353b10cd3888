import { nounEffect } from '../governors.ts';
import type { Grammar } from '../grammar.ts';
import { type Climbed, type Climbing, MAX_DEPTH } from './climbing.ts';
import { isNoun, verbAbove } from './noun-or-predicate.ts';
import { ofRoot } from './of-root.ts';
import { slotOf } from './slots.ts';
import { underNoun } from './under-noun.ts';
import { underPredicate } from './under-predicate.ts';

/** Prepositions by which a noun completes another ("plans for a meeting", "an invitation to talks"). */
const COMPLETES = /^(?:for|of|to)$/;

/** State of what the noun at `at` names, by what governs it. Null where nothing does. */
export function ofNoun(climbing: Climbing, at: number, depth: number): Climbed | null {
  const { grammar } = climbing;
  if (depth > MAX_DEPTH) return null;
  const relation = grammar.relation(at);
  const head = grammar.head(at);
  if (head < 0) return ofRoot(climbing, at);
  if (relation === 'conj' || relation === 'appos' || relation === 'flat')
    return climbing.ofNoun(head, depth + 1);
  const verb = isLoose(grammar, at) ? verbAbove(grammar, head) : undefined;
  if (verb !== undefined) return underPredicate(climbing, at, verb, 'object', depth);
  if (grammar.word(head) === 'pending') return { state: 'under way', cues: [head], strong: false };
  const slot = slotOf(grammar, at);
  if (slot === undefined) return null;
  const there = COMPLETES.test(slot) ? nounThere(grammar, at) : undefined;
  if (there !== undefined) return underNoun(climbing, at, there, slot, depth);
  return isNoun(grammar, head)
    ? underNoun(climbing, at, head, slot, depth)
    : underPredicate(climbing, at, head, slot, depth);
}

/** "postponed until May the summit": a noun without a preposition hangs on the verb, not on the noun before it. */
const isLoose = (grammar: Grammar, at: number): boolean =>
  grammar.relation(at) === 'nmod' &&
  at > grammar.head(at) &&
  grammar.preposition(at) === '' &&
  grammar.words(at, 'det').length > 0;

/** "there were no plans, he said, for a meeting": the noun that "there" announces, where it has an effect. */
function nounThere(grammar: Grammar, at: number): number | undefined {
  const head = grammar.head(at);
  const there = grammar.child(head, 'expl') === undefined ? undefined : grammar.child(head, 'nsubj', 'obj');
  return there === undefined || there === at || nounEffect(grammar, there) === undefined ? undefined : there;
}
