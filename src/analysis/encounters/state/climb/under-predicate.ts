import type { Effect, Slot } from '../../../lexicon/encounter-predicates.ts';
import type { Grammar } from '../grammar.ts';
import { outlookOf } from '../outlook/outlook.ts';
import { type Outcome, transfer, transferDated } from '../transfer.ts';
import { byPreposition } from './by-preposition.ts';
import type { Climbed, Climbing } from './climbing.ts';
import { isNone, withDeterminer } from './determiner.ts';
import { effectOf } from './effects.ts';
import { laterConjunct } from './later-conjunct.ts';

/** States of a deed that are the encounter's as well, though the deed does nothing known to it. */
const SHARED: ReadonlySet<Outcome> = new Set([
  'held',
  'under way',
  'scheduled',
  'planned',
  'proposed',
  'uncertain',
]);

/** State of the encounter at `at` under the predicate at `head`, by the place it fills there. */
export function underPredicate(
  climbing: Climbing,
  at: number,
  head: number,
  slot: Slot,
  depth: number,
): Climbed {
  const { grammar } = climbing;
  const relation = grammar.relation(at);
  const told = climbing.ofPredicate(head, depth + 1);
  const effect = effectOf(grammar, head, slot);
  // "her programme contains no visit": what is not there is not planned.
  if (effect === undefined && relation === 'obj' && isNone(grammar, at) && told.state === 'held')
    return { ...told, state: 'no plans', strong: true };
  const last = laterConjunct(climbing, at, head, slot, depth);
  if (last !== null) return last;
  const outer = withDeterminer(grammar, at, told);
  if (effect !== undefined && effect !== 'is told') return affected(climbing, head, slot, effect, outer);
  return relation === 'obl' || relation === 'nmod' || relation === 'advmod'
    ? byPreposition(grammar.preposition(at), outer)
    : unaffected(climbing, at, head, outer);
}

function affected(
  { grammar, time }: Climbing,
  head: number,
  slot: Slot,
  effect: Effect,
  outer: Climbed,
): Climbed {
  // "the rebels ended the talks": what somebody ends, rather than what ends, is broken off.
  const byAgent = slot === 'object' && grammar.child(head, 'nsubj') !== undefined;
  if (effect === 'ends' && byAgent && outer.state === 'held')
    return { ...outer, state: 'broken off', strong: false };
  // "asked if the talks were dead": it is open whether they are.
  const asked =
    effect === 'is broken off' &&
    outer.state === 'uncertain' &&
    grammar.words(head, 'mark').some((mark) => /^(?:if|whether)$/.test(mark));
  if (asked) return { ...outer, strong: true };
  const state = completed(grammar, head, slot, stateUnder(effect, slot, outer.state, time));
  const lapsed = effect === 'takes place' && state === 'ruled out';
  return {
    state,
    cues: outer.cues,
    strong: effect !== 'takes place' || outer.strong,
    ...(lapsed ? { lapsed } : {}),
  };
}

/** "talks are set to resume", "are due to end": what is fixed or expected of a subject is what its infinitive tells. */
function completed(grammar: Grammar, head: number, slot: Slot, state: Outcome): Outcome {
  if ((slot !== 'subject' && slot !== 'object') || (state !== 'scheduled' && state !== 'planned'))
    return state;
  const verb = grammar.child(head, 'xcomp');
  const effect = verb === undefined ? undefined : effectOf(grammar, verb, 'subject');
  return effect === 'ends' || effect === 'goes on' || effect === 'is broken off'
    ? transfer(effect, state)
    : state;
}

function stateUnder(effect: Effect, slot: Slot, own: Outcome, time: string | null): Outcome {
  // What only an agent can break off stays open while it is threatened; what breaks by itself goes on.
  const threatened = own === 'uncertain' || own === 'proposed';
  if (effect === 'is broken off' && slot !== 'subject' && threatened) return 'uncertain';
  // "is not considering a visit"
  if (effect === 'is possible' && own === 'ruled out') return 'no plans';
  return transferDated(effect, own, time);
}

/** What becomes of a deed that the encounter only suffers says nothing of the encounter. */
function unaffected({ grammar, time }: Climbing, at: number, head: number, outer: Climbed): Climbed {
  // "the visit would have been a chance": it did not come to it.
  const unreal = outer.state === 'cancelled' && outlookOf(grammar, head, time).state === 'cancelled';
  if (!unreal && !SHARED.has(outer.state)) return { ...outer, state: 'held', strong: false };
  const suffers = grammar.relation(at) === 'obj';
  // "asked how the vote would affect the talks": the asking is open, not the talks.
  if (suffers && (outer.state === 'uncertain' || outer.state === 'proposed'))
    return { ...outer, state: 'held', strong: false };
  return { ...outer, strong: outer.strong && !suffers };
}
