import { BASE_OF, SIMPLE_PASTS } from '../../lexicon/irregular-verbs.ts';
import type { Relation, Tree } from '../../models/syntax/tree.ts';
import type { TextDocument } from '../../text/document.ts';
import { adjectiveEffect, nounEffect, verbEffect } from './governors.ts';
import { Grammar } from './grammar.ts';
import { isBelow, rehung, type Target } from './rehang.ts';

/**
 * A sentence's grammar with its infinitives and some of its nouns hung where English puts them, whatever else the parse
 * makes of them: behind a noun, an adjective or a verb that takes one ("plans to meet", "due to meet"), an infinitive
 * belongs to that word.
 */
export function readGrammar(doc: TextDocument, tree: Tree): Grammar {
  const plain = new Grammar(doc, tree);
  const moved = new Map<number, Target>();
  const move = (at: number, target: Target | undefined): void => {
    if (target !== undefined && !isBelow(tree, target.head, at)) moved.set(at, target);
  };
  for (let at = tree.first + 2; at < tree.last; at++) {
    const doer = doerOf(plain, at);
    if (doer !== undefined) {
      move(doer.noun, { head: at, relation: 'nsubj' });
      move(at, doer.governor);
    } else move(at, governorOfInfinitive(plain, at));
  }
  for (let at = tree.first + 1; at < tree.last; at++)
    if (tree.part(at) === 'NOUN' && !moved.has(at)) move(at, subjectOf(plain, at) ?? nounBefore(plain, at));
  return moved.size === 0 ? plain : new Grammar(doc, rehung(tree, moved));
}

const MARK = /^["“”]$/;
const DAY =
  /^(?:\w+day|week|month|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What the infinitive at `at` completes; undefined where it is none, or hangs there anyway. */
function governorOfInfinitive(grammar: Grammar, at: number): Target | undefined {
  const { tree } = grammar;
  if (grammar.word(at - 1) !== 'to' || tree.part(at) === 'NOUN' || tree.part(at) === 'PROPN')
    return undefined;
  const head = wordBefore(grammar, at - 2);
  if (tree.head(at) === head) return undefined;
  const relation = relationTo(grammar, head);
  if (relation !== undefined) return { head, relation };
  const noun = offerBefore(grammar, at - 2);
  return noun === undefined || tree.head(at) === noun ? undefined : { head: noun, relation: 'acl' };
}

/** "plans for A to meet B": who is to do it stands between "for" and "to", and what takes the infinitive before "for". */
function doerOf(grammar: Grammar, at: number): { noun: number; governor: Target | undefined } | undefined {
  const { tree } = grammar;
  if (grammar.word(at - 1) !== 'to' || tree.part(at) !== 'VERB') return undefined;
  let link = at - 2;
  while (link > Math.max(at - DOER_REACH, tree.first) && grammar.word(link) !== 'for') {
    if (tree.part(link) === 'VERB' || /^[,;:.]$/.test(grammar.word(link))) return undefined;
    link--;
  }
  if (grammar.word(link) !== 'for' || link === at - 2) return undefined;
  const noun = headBetween(grammar, link + 1, at - 1);
  if (noun === undefined) return undefined;
  const head = wordBefore(grammar, beforeInterruption(grammar, link - 1));
  const relation = relationTo(grammar, head);
  return { noun, governor: relation && { head, relation } };
}

/** Longest name with its title between "for" and "to". */
const DOER_REACH = 10;

/** The noun in a stretch of tokens that hangs outside of it. */
function headBetween({ tree }: Grammar, first: number, last: number): number | undefined {
  for (let at = first; at < last; at++) {
    const outside = tree.head(at) < first || tree.head(at) >= last;
    if (outside && (tree.part(at) === 'NOUN' || tree.part(at) === 'PROPN' || tree.part(at) === 'PRON'))
      return at;
  }
  return undefined;
}

/** “There are plans,” she said, “for …”: where a quotation goes on at `at`, the last word of its first part. */
function beforeInterruption(grammar: Grammar, at: number): number {
  if (!MARK.test(grammar.word(at)) || grammar.word(at - 1) !== ',') return at;
  let mark = at - 2;
  while (mark > grammar.tree.first && !MARK.test(grammar.word(mark))) mark--;
  if (mark <= grammar.tree.first) return at;
  return grammar.word(mark - 1) === ',' ? mark - 2 : mark - 1;
}

/** The word at `at`; quotation marks, adverbs and a day are passed over towards the left. */
function wordBefore(grammar: Grammar, at: number): number {
  let before = at;
  while (before > grammar.tree.first && (MARK.test(grammar.word(before)) || /ly$/.test(grammar.word(before))))
    before--;
  // "their decision on Tuesday to meet"
  if (!DAY.test(grammar.word(before))) return before;
  return /^(?:on|in|last|next)$/.test(grammar.word(before - 1)) ? before - 2 : before - 1;
}

/** "an invitation from the premier to meet": nouns of offering are completed over whoever offers. */
function offerBefore(grammar: Grammar, at: number): number | undefined {
  if (grammar.tree.part(at) !== 'PROPN' && grammar.tree.part(at) !== 'NOUN') return undefined;
  for (let before = at; before > Math.max(at - OFFER_REACH, grammar.tree.first); before--) {
    if (OFFER.test(grammar.word(before))) return before;
    if (grammar.tree.part(before) === 'VERB' || /^[,;:.–—-]$/.test(grammar.word(before))) return undefined;
  }
  return undefined;
}

const OFFER = /^(?:invitation|offer|proposal|request|appeal|plea|call|demand)s?$/;
const OFFER_REACH = 9;

function relationTo(grammar: Grammar, at: number): Relation | undefined {
  if (nounEffect(grammar, at) !== undefined && grammar.tree.part(at) !== 'VERB') return 'acl';
  if (adjectiveEffect(grammar, at, 'clause') !== undefined) return 'xcomp';
  const effect = grammar.tree.part(at) === 'VERB' ? verbEffect(grammar, at, 'clause') : undefined;
  return effect === undefined || effect === 'is told' || effect === 'takes place' ? undefined : 'xcomp';
}

/** "as talks continue", "why the summit broke down": a noun right before a finite verb that has no subject is its subject. */
function subjectOf(grammar: Grammar, at: number): Target | undefined {
  const verb = at + 1;
  if (grammar.tree.part(verb) !== 'VERB' || grammar.head(at) === verb) return undefined;
  const word = grammar.word(verb);
  if (/(?:ed|ing)$/.test(word) || (BASE_OF.has(word) && !SIMPLE_PASTS.has(word))) return undefined;
  if (grammar.child(verb, 'nsubj', 'nsubj:pass', 'aux', 'mark') !== undefined) return undefined;
  return { head: verb, relation: 'nsubj' };
}

/** "a pitch for the resumption of talks": what a noun of planning has behind it hangs on that noun. */
function nounBefore(grammar: Grammar, at: number): Target | undefined {
  if (grammar.relation(at) !== 'obl') return undefined;
  const link = grammar.child(at, 'case');
  if (link === undefined || !/^(?:for|of|to)$/.test(grammar.word(link))) return undefined;
  const before = MARK.test(grammar.word(link - 1)) ? link - 2 : link - 1;
  if (grammar.tree.part(before) !== 'NOUN' || nounEffect(grammar, before) === undefined) return undefined;
  return { head: before, relation: 'nmod' };
}
