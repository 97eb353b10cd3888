import { ADJECTIVE_STATES } from '../../lexicon/state-cues.ts';
import type { Climbed, Climber } from './climb.ts';
import { adjectiveEffect, verbEffect } from './governors.ts';
import type { Grammar } from './grammar.ts';
import { isNegated } from './outlook.ts';
import { transfer } from './transfer.ts';

/** What adjectives, participles and relative clauses at the noun `at` tell of its state, the strongest first. */
export function ofModifiers(grammar: Grammar, climber: Climber, at: number): Climbed | null {
  const clauses = [
    ...grammar.all(at, 'acl', 'appos', 'parataxis').map((child) => ofClause(grammar, climber, child)),
    ...grammar
      .all(at, 'nmod')
      .flatMap((noun) => grammar.all(noun, 'acl').map((child) => ofFixed(grammar, climber, child))),
    ...grammar.all(at, 'amod', 'compound', 'advmod').map((child) => ofAdjective(grammar, child)),
  ].filter((found) => found !== null);
  return clauses.find(({ state }) => CHANGES.has(state)) ?? clauses[0] ?? null;
}

const CHANGES: ReadonlySet<string> = new Set(['delayed', 'cancelled', 'broken off', 'ruled out']);

function ofAdjective(grammar: Grammar, at: number): Climbed | null {
  const word = grammar.word(at);
  const state = Object.hasOwn(ADJECTIVE_STATES, word) ? ADJECTIVE_STATES[word] : undefined;
  if (state !== undefined) return { state, cues: [at], strong: false };
  const tail = word.includes('-') ? word.split('-').at(-1) : undefined;
  const last =
    tail !== undefined && Object.hasOwn(ADJECTIVE_STATES, tail) ? ADJECTIVE_STATES[tail] : undefined;
  // "long-delayed" talks that are told of otherwise go on.
  return last === undefined || last === 'delayed' ? null : { state: last, cues: [at], strong: false };
}

/** "a meeting of the leaders that had been scheduled": what is scheduled is the meeting, whichever noun the clause hangs on. */
function ofFixed(grammar: Grammar, climber: Climber, at: number): Climbed | null {
  const effect = verbEffect(grammar, at, 'object');
  return effect !== undefined && /fixed|delayed|cancelled/.test(effect)
    ? ofClause(grammar, climber, at)
    : null;
}

/** "scheduled for June", "which was called off", "that never took place", "to be held in May". */
function ofClause(grammar: Grammar, climber: Climber, at: number): Climbed | null {
  if (grammar.tree.part(at) !== 'VERB' && grammar.tree.part(at) !== 'ADJ' && grammar.tree.part(at) !== 'AUX')
    return null;
  const relative = grammar.tree
    .children(at)
    .find(
      (child) =>
        /^(?:which|that|who|it)$/.test(grammar.word(child)) && /subj|obj/.test(grammar.relation(child)),
    );
  const relation = relative === undefined ? undefined : grammar.relation(relative);
  const active = relation === 'nsubj' && grammar.child(at, 'aux:pass') === undefined;
  const slot = active ? 'subject' : 'object';
  const effects = [at, ...grammar.all(at, 'conj')].flatMap((verb) => {
    const effect =
      verbEffect(grammar, verb, slot) ??
      adjectiveEffect(grammar, verb, 'clause') ??
      adjectiveEffect(grammar, verb, 'subject');
    return effect === undefined || effect === 'is told' ? [] : [{ verb, effect }];
  });
  const last = effects.at(-1);
  if (last === undefined) {
    if (grammar.words(at, 'mark').includes('to') && grammar.words(at, 'aux:pass', 'aux').includes('be'))
      return { state: 'scheduled', cues: [at], strong: false };
    return null;
  }
  const infinitive =
    grammar.words(last.verb, 'mark').includes('to') || grammar.words(at, 'mark').includes('to');
  const finite =
    !infinitive &&
    (relative !== undefined ||
      grammar.child(last.verb, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass') !== undefined);
  const own = finite
    ? climber.ofPredicate(last.verb)
    : {
        state: infinitive
          ? ('scheduled' as const)
          : isNegated(grammar, last.verb)
            ? ('ruled out' as const)
            : ('held' as const),
        cues: [last.verb],
      };
  return { state: transfer(last.effect, own.state), cues: own.cues, strong: last.effect !== 'takes place' };
}
