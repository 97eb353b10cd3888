import type { Effect } from '../../lexicon/encounter-predicates.ts';
import { ADJECTIVE_STATES } from '../../lexicon/state-cues.ts';
import type { Climbed, Climbing } from './climb/climbing.ts';
import { verbEffect } from './governors.ts';
import type { Grammar } from './grammar.ts';
import { ofClause } from './modifying-clause.ts';
import type { Outcome } from './transfer.ts';

/** The strongest things that a modifier tells. */
const CHANGES: ReadonlySet<Outcome> = new Set(['delayed', 'cancelled', 'broken off', 'ruled out']);

/** Effects that tell of an encounter even where the clause hangs on another noun of its phrase. */
const OF_OCCASIONS: ReadonlySet<Effect> = new Set(['is fixed', 'is delayed', 'is cancelled']);

/** What adjectives, participles and relative clauses at the noun `at` tell of its state, the strongest first. */
export function ofModifiers(climbing: Climbing, at: number): Climbed | null {
  const { grammar } = climbing;
  const found = [
    ...grammar.all(at, 'acl', 'appos', 'parataxis').map((child) => ofClause(climbing, child)),
    ...grammar
      .all(at, 'nmod')
      .flatMap((noun) => grammar.all(noun, 'acl').map((child) => ofInnerClause(climbing, child))),
    ...grammar.all(at, 'amod', 'compound', 'advmod').map((child) => ofAdjective(grammar, child)),
  ].filter((modifier) => modifier !== null);
  return found.find(({ state }) => CHANGES.has(state)) ?? found[0] ?? null;
}

const adjectiveState = (word: string): Outcome | undefined =>
  Object.hasOwn(ADJECTIVE_STATES, word) ? ADJECTIVE_STATES[word] : undefined;

function ofAdjective(grammar: Grammar, at: number): Climbed | null {
  const word = grammar.word(at);
  const state = adjectiveState(word);
  if (state !== undefined) return { state, cues: [at], strong: false };
  const last = word.includes('-') ? adjectiveState(word.split('-').at(-1) ?? '') : undefined;
  // "long-delayed" talks that are told of otherwise go on.
  return last === undefined || last === 'delayed' ? null : { state: last, cues: [at], strong: false };
}

/** "a meeting of the leaders that had been scheduled": what is scheduled is the meeting, whichever noun the clause hangs on. */
function ofInnerClause(climbing: Climbing, at: number): Climbed | null {
  const effect = verbEffect(climbing.grammar, at, 'object');
  return effect !== undefined && OF_OCCASIONS.has(effect) ? ofClause(climbing, at) : null;
}
