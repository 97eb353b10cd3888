import type { Effect } from '../../../lexicon/encounter-predicates.ts';
import { adjectiveEffect, nounEffect, verbEffect } from '../governors.ts';
import type { Grammar } from '../grammar.ts';
import { transfer } from '../transfer.ts';
import type { Climbed, Climbing } from './climbing.ts';
import { existence } from './existence.ts';

/** Effects that leave a finite clause what its own tense makes it ("said that they met", "agreed that they will meet"). */
const LEAVES_IT: ReadonlySet<Effect> = new Set(['is told', 'takes place', 'is planned', 'is agreed']);

/** Effects that count whatever tense the clause has; the others add nothing to one that lies ahead by itself. */
const OVERRULES_TENSE: ReadonlySet<Effect> = new Set([
  'is denied',
  'is refused',
  'is in doubt',
  'is possible',
]);

/** Effects that a noun has on the clause behind it: "the chance that they meet", not "the news that they met". */
const OF_NOUNS: ReadonlySet<Effect> = new Set(['is possible', 'is in doubt']);

/**
 * The content of what is said, known or doubted, whose predicate at `at` has the state `own`: who vouches for it, or does
 * not (Saurí and Pustejovsky 2009).
 */
export function contentClause(climbing: Climbing, at: number, own: Climbed, depth: number): Climbed {
  const { grammar } = climbing;
  const head = grammar.head(at);
  const effect = effectOnClause(grammar, head);
  if (effect === undefined) return own;
  // "did not confirm that they met"
  if (
    effect === 'is told' &&
    grammar.lemmas(head).includes('confirm') &&
    climbing.ofPredicate(head, depth + 1).state === 'ruled out'
  )
    return { ...own, state: 'uncertain', cues: [...own.cues, head], strong: true };
  if (LEAVES_IT.has(effect)) return own;
  if (grammar.relation(at) === 'acl' && !OF_NOUNS.has(effect)) return own;
  if (own.state !== 'held' && !OVERRULES_TENSE.has(effect)) return own;
  const outer =
    grammar.tree.part(head) === 'NOUN'
      ? existence(climbing, head, depth + 1)
      : climbing.ofPredicate(head, depth + 1);
  return { state: transfer(effect, outer.state), cues: [...own.cues, ...outer.cues], strong: true };
}

const effectOnClause = (grammar: Grammar, head: number): Effect | undefined =>
  grammar.tree.part(head) === 'NOUN'
    ? nounEffect(grammar, head)
    : (verbEffect(grammar, head, 'clause') ?? adjectiveEffect(grammar, head, 'clause'));
