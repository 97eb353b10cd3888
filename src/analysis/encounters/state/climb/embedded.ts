import type { Relation } from '../../../models/syntax/tree.ts';
import type { Climbed, Climbing } from './climbing.ts';
import { contentClause } from './content-clause.ts';
import { isTimeClause, timeClause } from './time-clause.ts';

const CONDITION = /^(?:if|unless|whether|lest)$/;

/**
 * A finite clause, whose predicate at `at` has a state of its own: a condition or an open question leaves it uncertain, and
 * what it is told under may deny or doubt it.
 */
export function embedded(climbing: Climbing, at: number, own: Climbed, depth: number): Climbed {
  const { grammar } = climbing;
  const relation = grammar.relation(at);
  const head = grammar.head(at);
  const marks = grammar.words(at, 'mark', 'advmod');
  if (relation === 'advcl' && marks.some((mark) => CONDITION.test(mark)))
    return { ...own, state: 'uncertain', strong: true };
  if (isQuestion(relation, marks)) return { ...own, state: 'uncertain', cues: [at, head], strong: true };
  if (head < 0) return own;
  if (relation !== 'conj') return toldUnder(climbing, at, own, depth);
  // The second of two clauses stands under what the first stands under.
  const first = grammar.relation(head);
  return first === 'ccomp' || first === 'advcl' ? toldUnder(climbing, head, own, depth) : own;
}

/** "asked whether they met", "unclear if they will": "if" asks only where the clause is the verb's own. */
function isQuestion(relation: Relation, marks: readonly string[]): boolean {
  if (relation === 'ccomp') return marks.includes('whether') || marks.includes('if');
  return (relation === 'csubj' || relation === 'acl') && marks.includes('whether');
}

function toldUnder(climbing: Climbing, at: number, own: Climbed, depth: number): Climbed {
  const { grammar } = climbing;
  if (grammar.head(at) < 0) return own;
  switch (grammar.relation(at)) {
    case 'advcl':
      return isTimeClause(grammar, at) ? timeClause(climbing, at, own, depth) : own;
    case 'ccomp':
    case 'csubj':
    case 'acl':
      return contentClause(climbing, at, own, depth);
    default:
      return own;
  }
}
