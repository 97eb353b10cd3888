import { BASE_OF, SIMPLE_PASTS } from '../../lexicon/irregular-verbs.ts';
import type { Relation, Tree } from '../../models/syntax/tree.ts';
import type { TextDocument } from '../../text/document.ts';
import { adjectiveEffect, nounEffect, verbEffect } from './governors.ts';
import { Grammar } from './grammar.ts';

interface Target {
  head: number;
  relation: Relation;
}

/**
 * A sentence's grammar with its infinitives hung where English puts them: behind a noun, an adjective or a verb that takes
 * one ("plans to meet", "due to meet"), an infinitive belongs to that word, whatever else the parse makes of it.
 */
export function readGrammar(doc: TextDocument, tree: Tree): Grammar {
  const plain = new Grammar(doc, tree);
  const moved = new Map<number, Target>();
  for (let at = tree.first + 2; at < tree.last; at++) {
    if (plain.word(at - 1) !== 'to' || tree.part(at) === 'NOUN' || tree.part(at) === 'PROPN') continue;
    let before = at - 2;
    while (before > tree.first && /^["“”]$|ly$/.test(plain.word(before))) before--;
    // "their decision on Tuesday to meet"
    if (DAY.test(plain.word(before))) before -= /^(?:on|in|last|next)$/.test(plain.word(before - 1)) ? 2 : 1;
    if (tree.head(at) === before) continue;
    const relation = relationTo(plain, before);
    if (relation !== undefined && !isBelow(tree, before, at)) moved.set(at, { head: before, relation });
  }
  for (let at = tree.first + 1; at < tree.last; at++) {
    if (tree.part(at) !== 'NOUN' || moved.has(at)) continue;
    const target = subjectOf(plain, at) ?? nounBefore(plain, at);
    if (target !== undefined && !isBelow(tree, target.head, at)) moved.set(at, target);
  }
  return moved.size === 0 ? plain : new Grammar(doc, rehung(tree, moved));
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
  const before = /^["“”]$/.test(grammar.word(link - 1)) ? link - 2 : link - 1;
  if (grammar.tree.part(before) !== 'NOUN' || nounEffect(grammar, before) === undefined) return undefined;
  return { head: before, relation: 'nmod' };
}

/** Whether `at` lies deeper than one step below `top`: hanging `top` on it would close a circle. */
function isBelow(tree: Tree, at: number, top: number): boolean {
  let steps = 0;
  for (let above = tree.head(at); above >= 0; above = tree.head(above)) {
    steps++;
    if (above === top) return steps > 1;
  }
  return false;
}

const DAY =
  /^(?:\w+day|week|month|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function relationTo(grammar: Grammar, at: number): Relation | undefined {
  if (nounEffect(grammar, at) !== undefined && grammar.tree.part(at) !== 'VERB') return 'acl';
  if (adjectiveEffect(grammar, at, 'clause') !== undefined) return 'xcomp';
  const effect = grammar.tree.part(at) === 'VERB' ? verbEffect(grammar, at, 'clause') : undefined;
  return effect === undefined || effect === 'is told' || effect === 'takes place' ? undefined : 'xcomp';
}

function rehung(tree: Tree, moved: ReadonlyMap<number, Target>): Tree {
  // A word that hung on the one that is moved must not come to hang below itself.
  const head = (at: number): number => {
    const target = moved.get(at)?.head;
    if (target === undefined) {
      const own = tree.head(at);
      const swapped = moved.get(own)?.head;
      return swapped === at ? tree.head(own) : own;
    }
    return target;
  };
  return {
    first: tree.first,
    last: tree.last,
    head,
    relation: (at) => moved.get(at)?.relation ?? tree.relation(at),
    part: (at) => tree.part(at),
    children: (at) => {
      const found: number[] = [];
      for (let child = tree.first; child < tree.last; child++) if (head(child) === at) found.push(child);
      return found;
    },
  };
}
