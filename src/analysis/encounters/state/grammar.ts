import type { Relation, Tree } from '../../models/syntax/tree.ts';
import type { TextDocument } from '../../text/document.ts';
import { lemmasOf } from './lemmas.ts';

/** One sentence as a tree with its words at hand. */
export class Grammar {
  readonly tree: Tree;
  readonly #doc: TextDocument;

  constructor(doc: TextDocument, tree: Tree) {
    this.#doc = doc;
    this.tree = tree;
  }

  /** Lower case; empty outside the document. */
  word(at: number): string {
    return this.#doc.tokens[at]?.lower ?? '';
  }

  /** Whether the word is written with a capital: "May" is a name, "may" a modal. */
  isCapital(at: number): boolean {
    return this.#doc.tokens[at]?.capital === true;
  }

  /** Base forms that the word may be inflected from. */
  lemmas(at: number): string[] {
    return lemmasOf(this.word(at));
  }

  head(at: number): number {
    return this.tree.head(at);
  }

  relation(at: number): Relation {
    return this.tree.relation(at);
  }

  /** First child by one of these relations, or undefined. */
  child(at: number, ...relations: Relation[]): number | undefined {
    return this.tree.children(at).find((child) => relations.includes(this.tree.relation(child)));
  }

  all(at: number, ...relations: Relation[]): number[] {
    return this.tree.children(at).filter((child) => relations.includes(this.tree.relation(child)));
  }

  /** Words of the children by one relation. */
  words(at: number, ...relations: Relation[]): string[] {
    return this.all(at, ...relations).map((child) => this.word(child));
  }

  /** The preposition before a noun, with its second word ("ahead of", "out of"); empty where there is none. */
  preposition(at: number): string {
    // "postponed until May the summit": the preposition is that of the noun between.
    const first = this.all(at, 'case').filter((link) => !this.#hasSibling(link, at));
    // "ahead" of "ahead of" is an adverb to some parses.
    const [link] = first;
    if (link !== undefined && this.word(link) === 'of' && this.word(link - 1) === 'ahead') return 'ahead of';
    return first
      .flatMap((word) => [word, ...this.all(word, 'fixed')])
      .map((word) => this.word(word))
      .join(' ');
  }

  /** Whether a noun between two tokens hangs where the second does. */
  #hasSibling(from: number, at: number): boolean {
    for (let between = from + 1; between < at; between++)
      if (this.head(between) === this.head(at) && this.relation(between) === 'obl') return true;
    return false;
  }
}
