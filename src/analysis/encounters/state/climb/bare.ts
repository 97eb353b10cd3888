import type { Effect } from '../../../lexicon/encounter-predicates.ts';
import type { Relation } from '../../../models/syntax/tree.ts';
import { nounEffect } from '../governors.ts';
import { transfer, transferDated } from '../transfer.ts';
import { byLink } from './by-link.ts';
import type { Climbed, Climbing } from './climbing.ts';
import { effectOf } from './effects.ts';
import { existence } from './existence.ts';
import { isNoun } from './noun-or-predicate.ts';

const SUBJECTS: ReadonlySet<Relation> = new Set(['nsubj', 'nsubj:pass', 'csubj']);

/** Effects of nouns that an infinitive completes ("plans to meet", not "progress to hold"). */
const TAKES_INFINITIVE: ReadonlySet<Effect> = new Set([
  'is planned',
  'is fixed',
  'is agreed',
  'is proposed',
  'is wanted',
  'is possible',
  'is refused',
  'is threatened',
]);

/**
 * What an infinitive, a gerund or a participle at `at` hangs on says of it: such forms have no tense of their own. Null
 * where they hang on nothing that tells.
 */
export function ofBare(climbing: Climbing, at: number, depth: number): Climbed | null {
  const { grammar } = climbing;
  const head = grammar.head(at);
  const relation = grammar.relation(at);
  if (head < 0 || relation === 'parataxis' || relation === 'dep') return null;
  if (relation === 'conj') return climbing.ofPredicate(head, depth + 1);
  // "cancelling it amounted to …": told as done.
  if (SUBJECTS.has(relation) && grammar.word(at).endsWith('ing'))
    return { state: 'held', cues: [], strong: false };
  const link = grammar.words(at, 'mark', 'case').find((word) => word !== 'to') ?? '';
  // What marks the clause above may hang on its infinitive in a poor parse ("before he is due to meet").
  const linked = (relation !== 'xcomp' && relation !== 'acl') || link === 'without';
  const found = linked ? byLink(climbing, link, head, depth) : null;
  if (found !== null) return found;
  return isNoun(grammar, head)
    ? behindNoun(climbing, at, head, depth)
    : behindPredicate(climbing, at, head, link, depth);
}

/** "plans to meet", "a refusal to meet". */
function behindNoun(climbing: Climbing, at: number, head: number, depth: number): Climbed {
  const { grammar } = climbing;
  const effect = nounEffect(grammar, head);
  if (effect === undefined || !TAKES_INFINITIVE.has(effect))
    return { state: grammar.word(at - 1) === 'to' ? 'planned' : 'held', cues: [], strong: false };
  const outer = existence(climbing, head, depth + 1);
  return { state: transfer(effect, outer.state), cues: outer.cues, strong: true };
}

/** "agreed to meet", "was due to meet", "insisted on meeting". */
function behindPredicate(climbing: Climbing, at: number, head: number, link: string, depth: number): Climbed {
  const { grammar, time } = climbing;
  const relation = grammar.relation(at);
  const byPreposition = relation === 'obl' || relation === 'nmod' ? effectOf(grammar, head, link) : undefined;
  const effect = byPreposition ?? effectOf(grammar, head, 'clause');
  const outer = climbing.ofPredicate(head, depth + 1);
  if (effect === undefined || (relation === 'advcl' && effect === 'takes place')) return outer;
  return {
    state: transferDated(effect, outer.state, time),
    cues: outer.cues,
    strong: effect !== 'takes place' || outer.strong,
  };
}
