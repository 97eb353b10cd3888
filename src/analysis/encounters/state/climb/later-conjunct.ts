import type { Effect, Slot } from '../../../lexicon/encounter-predicates.ts';
import type { Grammar } from '../grammar.ts';
import { transfer } from '../transfer.ts';
import type { Climbed, Climbing } from './climbing.ts';
import { effectOf } from './effects.ts';

/** What undoes what the verbs before it tell. */
const UNDOES: ReadonlySet<Effect> = new Set(['is delayed', 'is cancelled', 'is broken off', 'is refused']);

/**
 * "was scheduled for noon and then cancelled": of several predicates with one subject, the one at `head` being the first,
 * the last change counts. Null where no later one changes anything.
 */
export function laterConjunct(
  climbing: Climbing,
  at: number,
  head: number,
  slot: Slot,
  depth: number,
): Climbed | null {
  const { grammar } = climbing;
  if ((slot !== 'object' && slot !== 'subject') || grammar.relation(at) === 'obj') return null;
  for (const verb of grammar.all(head, 'conj').reverse()) {
    const effect = undoing(grammar, verb);
    if (effect === undefined) continue;
    const own = climbing.ofPredicate(verb, depth + 1);
    return { state: transfer(effect, own.state), cues: own.cues, strong: true };
  }
  return null;
}

/** The effect of a verb that has neither a subject nor an object of its own, where it undoes something. */
function undoing(grammar: Grammar, verb: number): Effect | undefined {
  if (grammar.child(verb, 'nsubj', 'nsubj:pass', 'obj') !== undefined) return undefined;
  const effect = effectOf(grammar, verb, 'object') ?? effectOf(grammar, verb, 'subject');
  return effect !== undefined && UNDOES.has(effect) ? effect : undefined;
}
