import type { Grammar } from '../grammar.ts';
import { negative } from '../outlook/negation.ts';
import type { Climbed } from './climbing.ts';

/** Whether the noun at `at` comes with "no". */
export const isNone = (grammar: Grammar, at: number): boolean => grammar.words(at, 'det').includes('no');

/**
 * "no talks were held": the negation of the noun at `at` is that of its predicate, whose state is `told`. That of a subject
 * has been counted with the predicate.
 */
export function withDeterminer(grammar: Grammar, at: number, told: Climbed): Climbed {
  if (!isNone(grammar, at)) return told;
  const head = grammar.head(at);
  const relation = grammar.relation(at);
  if (relation !== 'nsubj' && relation !== 'nsubj:pass') {
    // "has no meeting on its schedule"
    const state = /^(?:has|have)$/.test(grammar.word(head)) ? 'no plans' : negative(told.state);
    return { ...told, state, strong: true };
  }
  // "there is no meeting": none is planned.
  const there = /^(?:is|are)$/.test(grammar.word(head)) && grammar.child(head, 'expl') !== undefined;
  return there ? { ...told, state: 'no plans', strong: true } : told;
}
