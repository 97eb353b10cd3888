import type { Effect, Slot } from '../../../lexicon/encounter-predicates.ts';
import { nounEffect } from '../governors.ts';
import type { Grammar } from '../grammar.ts';
import { isNegated, negative } from '../outlook/negation.ts';
import { type Outcome, transfer } from '../transfer.ts';
import { type Climbed, type Climbing, MAX_DEPTH } from './climbing.ts';
import { effectOf } from './effects.ts';
import { isNoun, isPredicate } from './noun-or-predicate.ts';
import { slotOf } from './slots.ts';

/** "a lack of plans": there are none. */
const LACKS = /^(?:lack|absence|end|loss|shortage)$/;
const KNOWING = /^(?:aware|know|knew|knows|known|heard|hear)$/;

/** Effects that a verb has on a plan or an offer as well ("refused the invitation"); others tell of encounters only. */
const ON_PLANS: ReadonlySet<Effect> = new Set([
  'is agreed',
  'is refused',
  'is cancelled',
  'is delayed',
  'is broken off',
  'is in doubt',
  'is denied',
  'is possible',
]);

/** States of a verb that leave what it has for an object out or open; with any other it is there. */
const DENIES: ReadonlySet<Outcome> = new Set(['ruled out', 'uncertain', 'cancelled']);

/** Whether there is what the noun at `at` names ("has no plans", "declined the invitation"), as an outcome. */
export function existence(climbing: Climbing, at: number, depth: number): Climbed {
  const found = depth > MAX_DEPTH ? null : governed(climbing, at, depth);
  const state = found?.state ?? 'held';
  const cues = [at, ...(found?.cues ?? [])];
  if (!isDenied(climbing.grammar, at)) return { state, cues, strong: true };
  return { state: negative(state === 'standing' ? 'held' : state), cues, strong: true };
}

const isDenied = (grammar: Grammar, at: number): boolean =>
  grammar.words(at, 'det').some((word) => word === 'no' || word === 'neither') ||
  grammar.preposition(at) === 'without';

/** What governs the noun; null where that says nothing of whether there is such a thing. */
function governed(climbing: Climbing, at: number, depth: number): Climbed | null {
  const { grammar } = climbing;
  const head = grammar.head(at);
  if (head < 0) return isPredicate(grammar, at) ? climbing.ofPredicate(at, depth + 1) : null;
  switch (grammar.relation(at)) {
    case 'conj':
    case 'appos':
      return governed(climbing, head, depth + 1);
    case 'obl':
    case 'advcl':
    case 'parataxis':
      return loosely(climbing, at, head, depth);
    default:
      return completing(climbing, at, head, depth);
  }
}

function completing(climbing: Climbing, at: number, head: number, depth: number): Climbed | null {
  const slot = slotOf(climbing.grammar, at);
  if (slot === undefined) return null;
  return isNoun(climbing.grammar, head) ? byNoun(climbing, head, depth) : byVerb(climbing, head, slot, depth);
}

/** By a verb that the noun only goes with: "pressed ahead with plans". */
function loosely(climbing: Climbing, at: number, head: number, depth: number): Climbed | null {
  const { grammar } = climbing;
  const slot = slotOf(grammar, at) ?? '';
  // "not aware of any plans": there are none.
  if (slot === 'of' && KNOWING.test(grammar.word(head)) && isNegated(grammar, head))
    return { state: 'ruled out', cues: [head], strong: true };
  const effect = effectOf(grammar, head, slot);
  if (effect === undefined || effect === 'takes place' || effect === 'is told') return null;
  const { state } = climbing.ofPredicate(head, depth + 1);
  return { state: transfer(effect, state), cues: [head], strong: true };
}

function byNoun(climbing: Climbing, head: number, depth: number): Climbed | null {
  const { grammar } = climbing;
  if (LACKS.test(grammar.word(head))) return { state: 'ruled out', cues: [head], strong: true };
  const effect = nounEffect(grammar, head);
  if (effect === undefined || effect === 'takes place') return null;
  const outer = existence(climbing, head, depth + 1);
  return { ...outer, state: transfer(effect, outer.state) };
}

/** "has no plans", "extended an invitation", "there is talk of": it is there as far as the verb holds. */
function byVerb(climbing: Climbing, head: number, slot: Slot, depth: number): Climbed {
  const outer = climbing.ofPredicate(head, depth + 1);
  const effect = effectOf(climbing.grammar, head, slot);
  if (effect !== undefined && ON_PLANS.has(effect)) return { ...outer, state: transfer(effect, outer.state) };
  return DENIES.has(outer.state) ? outer : { ...outer, state: 'held' };
}
