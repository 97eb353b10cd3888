import type { Slot } from '../../../lexicon/encounter-predicates.ts';
import type { Relation } from '../../../models/syntax/tree.ts';
import type { Grammar } from '../grammar.ts';

/** Relations that tell the place by themselves. The empty one is filled without a word that links. */
const BY_RELATION: Readonly<Partial<Record<Relation, Slot>>> = {
  obj: 'object',
  iobj: 'object',
  'nsubj:pass': 'object',
  xcomp: 'clause',
  ccomp: 'clause',
  csubj: 'clause',
  compound: 'of',
  advmod: '',
  advcl: '',
  acl: '',
  dep: '',
  list: '',
  orphan: '',
  parataxis: '',
  amod: '',
};

/** Which place of its governor the word at `at` fills; undefined where it fills none. */
export function slotOf(grammar: Grammar, at: number): Slot | undefined {
  const relation = grammar.relation(at);
  switch (relation) {
    case 'nsubj':
      return grammar.child(grammar.head(at), 'aux:pass') === undefined ? 'subject' : 'object';
    case 'obl':
    case 'nmod':
      return slotByPreposition(grammar, at);
    default:
      return BY_RELATION[relation];
  }
}

function slotByPreposition(grammar: Grammar, at: number): Slot {
  const head = grammar.head(at);
  const preposition = grammar.preposition(at).split(' ').at(-1) ?? '';
  // "with no talks set": the participle behind it tells of it.
  if (preposition === 'with' && at + 1 === head) return 'object';
  // A noun behind its verb without a preposition is its object, whatever a poor parse says.
  return preposition === '' && grammar.relation(at) === 'obl' && at > head ? 'object' : preposition;
}
