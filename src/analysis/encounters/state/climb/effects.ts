import type { Effect, Slot } from '../../../lexicon/encounter-predicates.ts';
import { adjectiveEffect, verbEffect } from '../governors.ts';
import type { Grammar } from '../grammar.ts';
import { isPredicate } from './noun-or-predicate.ts';

const LINKING = /^(?:be|remain|stay|look|seem|appear|become|get|fall|hang|lie|stand|sit)$/;
/** Adverbs and a preposition may come before the word that tells. */
const LINKED_REACH = 4;

/** What the predicate at `head` does to an encounter in this place of it; undefined where it does nothing known. */
export function effectOf(grammar: Grammar, head: number, slot: Slot): Effect | undefined {
  const linked = linkedEffect(grammar, head, slot);
  if (linked !== undefined) return linked;
  const effect = isAdjectival(grammar, head)
    ? (adjectiveEffect(grammar, head, slot) ?? verbEffect(grammar, head, slot))
    : (verbEffect(grammar, head, slot) ?? adjectiveEffect(grammar, head, slot));
  // "set goals for the talks", "call it a summit": neither fixes nor calls one.
  if (effect !== undefined && isOfSomethingElse(grammar, head, slot, effect)) return undefined;
  // "denied him a meeting": refused; "denied a meeting": disputed.
  return effect === 'is denied' && slot === 'object' && grammar.all(head, 'obj', 'iobj').length > 1
    ? 'is refused'
    : effect;
}

const isOfSomethingElse = (grammar: Grammar, head: number, slot: Slot, effect: Effect): boolean =>
  effect === 'is fixed'
    ? slot === 'for' && grammar.child(head, 'obj') !== undefined
    : /^call(?:s|ed|ing)?$/.test(grammar.word(head)) &&
      /^(?:it|this|that|them|him|her)$/.test(grammar.word(head + 1));

const isAdjectival = (grammar: Grammar, at: number): boolean =>
  grammar.tree.part(at) === 'ADJ' || isPredicate(grammar, at) || grammar.child(at, 'aux:pass') !== undefined;

/** "remain uncertain", "look dead", "are on hold": what a linking verb says is said by the words behind it. */
function linkedEffect(grammar: Grammar, head: number, slot: Slot): Effect | undefined {
  if (slot === 'object') return undefined;
  if (!grammar.lemmas(head).some((lemma) => LINKING.test(lemma))) return undefined;
  for (let at = head + 1; at <= head + LINKED_REACH; at++) {
    const effect = adjectiveEffect(grammar, at, slot);
    if (effect !== undefined) return effect;
  }
  return undefined;
}
