import type { Slot } from '../../../lexicon/encounter-predicates.ts';
import { nounEffect } from '../governors.ts';
import { transfer } from '../transfer.ts';
import type { Climbed, Climbing } from './climbing.ts';
import { existence } from './existence.ts';
import { verbAbove } from './noun-or-predicate.ts';

/** "mediation efforts", "the peace talks process": the whole is what is told of. */
const WHOLES = /^(?:efforts?|process|sessions?|rounds?|missions?|drive|marathon|table)$/;

/** How an encounter may hang on a noun, by the words that link them. */
const LINKS = {
  /** The noun acts on it: "plans for a meeting", "the meeting plans". */
  complement: /^(?:of|for|to|on|over|about|into|between|toward|towards|)$/,
  /** What becomes of the noun becomes of it: "the start of talks", "a deal through talks". */
  sharing: /^(?:of|via|through|regarding|concerning|about|on|over)$/,
  /** Something was done there: "a speech at the summit". */
  around: /^(?:in|at|during|within|throughout)$/,
  /** Something came of it: "a statement after the talks". */
  past: /^(?:after|following|since)$/,
} as const;

/** State of the encounter at `at` under the noun at `head`, by the place it fills there. Null where that noun tells none. */
export function underNoun(
  climbing: Climbing,
  at: number,
  head: number,
  slot: Slot,
  depth: number,
): Climbed | null {
  const { grammar } = climbing;
  const compound = grammar.relation(at) === 'compound';
  if (compound && WHOLES.test(grammar.word(head))) return climbing.ofNoun(head, depth + 1);
  const effect = LINKS.complement.test(slot) ? nounEffect(grammar, head) : undefined;
  if (effect === undefined) return besideNoun(climbing, head, slot, depth);
  if (effect === 'takes place')
    return climbing.ofNoun(head, depth + 1) ?? { state: 'held', cues: [], strong: false };
  const outer = existence(climbing, head, depth + 1);
  const cues = [head, ...outer.cues];
  if (compound && effect === 'is possible') return { state: 'uncertain', cues, strong: true };
  // What may break off has begun.
  if (effect === 'is broken off' && outer.state === 'uncertain')
    return { state: 'under way', cues, strong: true };
  return { state: transfer(effect, outer.state), cues, strong: true };
}

/** "will give a speech at the summit": what is done at it lies ahead, so it does. */
function around(climbing: Climbing, head: number, depth: number): Climbed {
  const deed = verbAbove(climbing.grammar, head);
  const state = deed === undefined ? 'held' : climbing.ofPredicate(deed, depth + 1).state;
  const ahead = state === 'scheduled' || state === 'planned';
  return { state: ahead ? 'scheduled' : 'held', cues: [], strong: false };
}

/** Under a noun without an effect: the link tells, else what governs that noun. */
function besideNoun(climbing: Climbing, head: number, slot: Slot, depth: number): Climbed | null {
  if (LINKS.around.test(slot)) return around(climbing, head, depth);
  if (LINKS.past.test(slot)) return { state: 'held', cues: [], strong: true };
  const further = climbing.ofNoun(head, depth + 1);
  return further === null ? null : { ...further, strong: further.strong && LINKS.sharing.test(slot) };
}
