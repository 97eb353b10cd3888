/** Parts of speech of Universal Dependencies, version 2 (Nivre and others 2020). The order is part of the file format. */
export const PARTS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

/**
 * What a word is to its head: the relations of Universal Dependencies without their subtypes, but for the two of the
 * passive. The order is part of the file format.
 */
export const RELATIONS = [
  'acl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'ccomp',
  'clf',
  'compound',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nsubj',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'root',
  'vocative',
  'xcomp',
] as const;

export type Part = (typeof PARTS)[number];
export type Relation = (typeof RELATIONS)[number];

/** One sentence as a tree; every token is an index into `doc.tokens`. */
export interface Tree {
  /** The sentence's tokens `[first, last)`; nothing is to be asked of others. */
  first: number;
  last: number;
  /** The token that governs this one, -1 for the root. */
  head(at: number): number;
  relation(at: number): Relation;
  part(at: number): Part;
  /** What this token governs, in order. */
  children(at: number): readonly number[];
}
