import { RELATIONS, type Relation } from '../../../src/analysis/models/syntax/tree.ts';
import type { Token } from '../../../src/analysis/text/tokens.ts';
import type { TreebankSentence, TreebankWord } from './treebank.ts';

/** The grammar of each token: the place of its head in the sentence (-1 for the root), relation and part of speech. */
export interface Gold {
  heads: number[];
  relations: Relation[];
  parts: string[];
}

/**
 * Lays a treebank's words on our tokens. A token of several words (“won’t”, “US-led”) is its first word whose head
 * stands outside; what a word of several tokens has beyond the first hangs on that one. Undefined where a token has no word or
 * no tree comes out.
 */
export function align(tokens: readonly Token[], { words }: TreebankSentence): Gold | undefined {
  const tokenOf = words.map(({ start, end }) =>
    tokens.findIndex((token) => token.start < end && start < token.end),
  );
  const gold: Gold = { heads: [], relations: [], parts: [] };
  for (const [at, token] of tokens.entries()) {
    const inside = [...words.keys()].filter((word) => tokenOf[word] === at);
    const outer = inside.find((word) => {
      const head = words[word]?.head ?? -1;
      return head < 0 || tokenOf[head] !== at;
    });
    const word = outer === undefined ? undefined : words[outer];
    if (word === undefined) {
      // The rest of a word that began in an earlier token.
      const begun = words.findIndex(({ start, end }) => start < token.start && token.start < end);
      if (begun < 0 || tokenOf[begun] === undefined) return undefined;
      gold.heads.push(tokenOf[begun]);
      gold.relations.push(token.word ? 'flat' : 'punct');
      gold.parts.push(token.word ? (words[begun]?.part ?? 'X') : 'PUNCT');
    } else {
      gold.heads.push(word.head < 0 ? -1 : (tokenOf[word.head] ?? -1));
      gold.relations.push(relationOf(word));
      gold.parts.push(word.part);
    }
  }
  return isTree(gold.heads) ? gold : undefined;
}

const KNOWN: ReadonlySet<string> = new Set(RELATIONS);
const isRelation = (name: string): name is Relation => KNOWN.has(name);

/** The relation with its subtype where we keep it, else without. */
function relationOf({ relation }: TreebankWord): Relation {
  const base = relation.split(':')[0] ?? '';
  if (isRelation(relation)) return relation;
  return isRelation(base) ? base : 'dep';
}

/** Whether there is one root and everything hangs on it. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  return heads.every((_, at) => {
    let top = at;
    for (let steps = 0; steps <= heads.length && top >= 0; steps++) top = heads[top] ?? -1;
    return top < 0;
  });
}
