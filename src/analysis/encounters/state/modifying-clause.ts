import type { Effect, Slot } from '../../lexicon/encounter-predicates.ts';
import type { Climbed, Climbing } from './climb/climbing.ts';
import { adjectiveEffect, verbEffect } from './governors.ts';
import type { Grammar } from './grammar.ts';
import { isNegated } from './outlook/negation.ts';
import { type Outcome, transfer } from './transfer.ts';

/**
 * What a participle, an infinitive or a relative clause, whose predicate is at `at`, tells of the encounter before it:
 * "scheduled for June", "which was called off", "that never took place", "to be held in May". Null where it tells nothing.
 */
export function ofClause(climbing: Climbing, at: number): Climbed | null {
  const { grammar } = climbing;
  const part = grammar.tree.part(at);
  if (part !== 'VERB' && part !== 'ADJ' && part !== 'AUX') return null;
  const relative = relativeOf(grammar, at);
  // "a meeting from which they were excluded": they, not the meeting, are told of.
  if (relative === undefined && hasOwnParts(grammar, at)) return null;
  const last = lastTold(grammar, at, slotAbove(grammar, at, relative));
  if (last === undefined)
    return isInfinitive(grammar, at) && grammar.words(at, 'aux:pass', 'aux').includes('be')
      ? { state: 'scheduled', cues: [at], strong: false }
      : null;
  const { verb, effect } = last;
  const infinitive = isInfinitive(grammar, verb) || isInfinitive(grammar, at);
  const finite =
    relative !== undefined || grammar.child(verb, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass') !== undefined;
  const own =
    finite && !infinitive
      ? climbing.ofPredicate(verb, 0)
      : { state: bareState(grammar, verb, infinitive), cues: [verb] };
  return { state: transfer(effect, own.state), cues: own.cues, strong: effect !== 'takes place' };
}

/** The pronoun of a relative clause, where it is the subject or an object of the predicate at `at`. */
const relativeOf = (grammar: Grammar, at: number): number | undefined =>
  grammar.tree
    .children(at)
    .find(
      (child) =>
        /^(?:which|that|who|it)$/.test(grammar.word(child)) && /subj|obj/.test(grammar.relation(child)),
    );

/** Which place of its clause the noun above fills. */
const slotAbove = (grammar: Grammar, at: number, relative: number | undefined): Slot =>
  relative !== undefined &&
  grammar.relation(relative) === 'nsubj' &&
  grammar.child(at, 'aux:pass') === undefined
    ? 'subject'
    : 'object';

/** The last of the coordinated predicates that tells anything: "scheduled for May and then put off". */
const lastTold = (grammar: Grammar, at: number, slot: Slot): { verb: number; effect: Effect } | undefined =>
  [at, ...grammar.all(at, 'conj')]
    .flatMap((verb) => {
      const effect =
        verbEffect(grammar, verb, slot) ??
        adjectiveEffect(grammar, verb, 'clause') ??
        adjectiveEffect(grammar, verb, 'subject');
      return effect === undefined || effect === 'is told' ? [] : [{ verb, effect }];
    })
    .at(-1);

/** A clause that has its own subject and names the noun above only behind a preposition, or has an object as well. */
const hasOwnParts = (grammar: Grammar, at: number): boolean =>
  grammar.child(at, 'nsubj:pass') !== undefined ||
  (grammar.child(at, 'nsubj') !== undefined && grammar.child(at, 'obj') !== undefined) ||
  grammar.all(at, 'obl').some((noun) => /^(?:which|whom|where)$/.test(grammar.word(noun)));

const isInfinitive = (grammar: Grammar, at: number): boolean => grammar.words(at, 'mark').includes('to');

function bareState(grammar: Grammar, at: number, infinitive: boolean): Outcome {
  if (infinitive) return 'scheduled';
  return isNegated(grammar, at) ? 'ruled out' : 'held';
}
