import { nounEffect } from '../governors.ts';
import type { Grammar } from '../grammar.ts';

/** Whether the word at `at` is what a form of "be" says of its subject. */
export const isPredicate = (grammar: Grammar, at: number): boolean => grammar.child(at, 'cop') !== undefined;

/** A noun that is no predicate; a noun with an effect that the parse takes for an adjective is one all the same. */
export function isNoun(grammar: Grammar, at: number): boolean {
  if (isPredicate(grammar, at)) return false;
  const part = grammar.tree.part(at);
  return part === 'NOUN' || part === 'PROPN' || (part === 'ADJ' && nounEffect(grammar, at) !== undefined);
}

/** The first verb on the way up from `at`, itself included; undefined where there is none. */
export function verbAbove(grammar: Grammar, at: number): number | undefined {
  for (let above = at; above >= 0; above = grammar.head(above))
    if (grammar.tree.part(above) === 'VERB') return above;
  return undefined;
}
