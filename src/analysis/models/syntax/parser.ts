import type { Sentence, TextDocument } from '../../text/document.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { createPlainKernel } from '../kernel/plain/plain.ts';
import type { WordTable } from '../word-table.ts';
import type { SyntaxWeights } from './file.ts';
import { Scorer } from './scorer.ts';
import { bestTree } from './spanning-tree.ts';
import { PARTS, type Part, RELATIONS, type Relation, type Tree } from './tree.ts';

/** Tells what governs what in a sentence. Pure: it remembers word forms, never sentences. */
export interface Parser {
  parse(doc: TextDocument, sentence: Sentence): Tree;
}

/** Makes a parser from its weights and the recogniser's table of words. */
export function createParser(
  weights: SyntaxWeights,
  words: WordTable,
  kernel: Kernel = createPlainKernel(),
): Parser {
  const scorer = new Scorer(weights, words, kernel);
  return {
    parse(doc, { first, last }) {
      scorer.read(doc.tokens.slice(first, last).map(({ text }) => text));
      const heads = bestTree(scorer.arcs(), last - first + 1);
      return new Parsed(first, last, heads, scorer.relations(heads), scorer.parts());
    },
  };
}

class Parsed implements Tree {
  readonly first: number;
  readonly last: number;
  readonly #heads: Int32Array;
  readonly #relations: Uint8Array;
  readonly #parts: Uint8Array;
  #children: number[][] | undefined;

  /** `heads` counts from 1 and has the root before the first token. */
  constructor(first: number, last: number, heads: Int32Array, relations: Uint8Array, parts: Uint8Array) {
    this.first = first;
    this.last = last;
    this.#heads = heads;
    this.#relations = relations;
    this.#parts = parts;
  }

  head(at: number): number {
    const head = this.#heads[at - this.first + 1] ?? 0;
    return head > 0 ? head - 1 + this.first : -1;
  }

  relation(at: number): Relation {
    return RELATIONS[this.#relations[at - this.first] ?? -1] ?? 'dep';
  }

  part(at: number): Part {
    return PARTS[this.#parts[at - this.first] ?? -1] ?? 'X';
  }

  children(at: number): readonly number[] {
    this.#children ??= this.#group();
    return this.#children[at - this.first] ?? [];
  }

  #group(): number[][] {
    const children = Array.from({ length: this.last - this.first }, (): number[] => []);
    for (let at = this.first; at < this.last; at++) children[this.head(at) - this.first]?.push(at);
    return children;
  }
}
