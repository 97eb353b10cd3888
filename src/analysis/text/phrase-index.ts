import type { Token } from './tokens.ts';

interface Node<T> {
  children: Map<string, Node<T>>;
  values: T[];
}

/** A trie over lower-case tokens: finds the longest listed phrase at a position in time linear in that phrase. */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { children: new Map(), values: [] };

  /** Adds a phrase as token texts in lower case, apostrophes straight. One phrase may carry several values. */
  add(words: readonly string[], value: T): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.children.get(word);
      if (next === undefined) {
        next = { children: new Map(), values: [] };
        node.children.set(word, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** The longest phrase of at most `most` tokens that starts at token `at`, with its values and its length. */
  longestAt(
    tokens: readonly Token[],
    at: number,
    most = Number.POSITIVE_INFINITY,
  ): { values: readonly T[]; length: number } | undefined {
    let node = this.#root;
    let best: { values: readonly T[]; length: number } | undefined;
    for (let length = 1; length <= most; length++) {
      const next = node.children.get(tokens[at + length - 1]?.lower ?? '');
      if (next === undefined) return best;
      node = next;
      if (node.values.length > 0) best = { values: node.values, length };
    }
    return best;
  }
}
