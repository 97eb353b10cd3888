import type { Grammar } from '../grammar.ts';
import type { Outcome } from '../transfer.ts';
import { moodOf } from './mood.ts';
import { isNegated, negative } from './negation.ts';

/** How a predicate stands by its own tense, mood and negation. */
export interface Outlook {
  /** Null for an infinitive, a gerund or a participle: what it hangs on decides. */
  state: Outcome | null;
  negated: boolean;
}

/** Tense, mood and negation of the predicate at `at`; `time` is the time that the clause tells, as written. */
export function outlookOf(grammar: Grammar, at: number, time: string | null): Outlook {
  const negated = isNegated(grammar, at);
  const state = conditional(grammar, at, moodOf(grammar, at, time));
  return { state: negated && state !== null ? negative(state) : state, negated };
}

/** "would go if invited": what will be under a condition is open. */
function conditional(grammar: Grammar, at: number, mood: Outcome | null): Outcome | null {
  if (mood !== 'planned' && mood !== 'scheduled') return mood;
  const open = grammar.all(at, 'advcl').some((child) => grammar.words(child, 'mark').includes('if'));
  return open ? 'uncertain' : mood;
}
