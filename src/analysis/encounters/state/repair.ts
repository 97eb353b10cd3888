import type { Relation, Tree } from '../../models/syntax/tree.ts';
import { adjectiveEffect, nounEffect, verbEffect } from './governors.ts';
import { Grammar } from './grammar.ts';
import type { TextDocument } from '../../text/document.ts';

/**
 * A sentence's grammar with its infinitives hung where English puts them: behind a noun, an adjective or a verb that takes
 * one ("plans to meet", "due to meet"), an infinitive belongs to that word, whatever else the parse makes of it.
 */
export function readGrammar(doc: TextDocument, tree: Tree): Grammar {
  const plain = new Grammar(doc, tree);
  const moved = new Map<number, { head: number; relation: Relation }>();
  for (let at = tree.first + 2; at < tree.last; at++) {
    if (plain.word(at - 1) !== 'to' || tree.part(at) === 'NOUN' || tree.part(at) === 'PROPN') continue;
    let before = at - 2;
    while (before > tree.first && /^["“”]$|ly$/.test(plain.word(before))) before--;
    if (tree.head(at) === before) continue;
    const relation = relationTo(plain, before);
    if (relation !== undefined && !isBelow(tree, before, at)) moved.set(at, { head: before, relation });
  }
  return moved.size === 0 ? plain : new Grammar(doc, rehung(tree, moved));
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

function relationTo(grammar: Grammar, at: number): Relation | undefined {
  if (nounEffect(grammar, at) !== undefined && grammar.tree.part(at) !== 'VERB') return 'acl';
  if (adjectiveEffect(grammar, at, 'clause') !== undefined) return 'xcomp';
  const effect = grammar.tree.part(at) === 'VERB' ? verbEffect(grammar, at, 'clause') : undefined;
  return effect === undefined || effect === 'is told' || effect === 'takes place' ? undefined : 'xcomp';
}

function rehung(tree: Tree, moved: ReadonlyMap<number, { head: number; relation: Relation }>): Tree {
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
