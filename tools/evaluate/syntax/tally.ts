import type { Relation, Tree } from '../../../src/analysis/models/syntax/tree.ts';
import type { Gold } from '../../train/syntax/align.ts';
import { percent } from '../markdown.ts';

/** How often heads, relations and parts of speech of words are right; marks are not counted. */
export class Tally {
  static readonly HEAD: readonly string[] = ['words', 'UAS', 'LAS', 'parts'];
  #words = 0;
  #heads = 0;
  #labelled = 0;
  #parts = 0;
  readonly #byRelation = new Map<Relation, { gold: number; found: number; right: number }>();

  add(gold: Gold, tree: Tree): void {
    for (const [at, part] of gold.parts.entries()) {
      if (part === 'PUNCT') continue;
      const expected = gold.relations[at] ?? 'dep';
      const found = tree.relation(tree.first + at);
      const head = tree.head(tree.first + at);
      const sameHead = (head < 0 ? -1 : head - tree.first) === gold.heads[at];
      const same = sameHead && found === expected;
      this.#words++;
      if (sameHead) this.#heads++;
      if (same) this.#labelled++;
      if (tree.part(tree.first + at) === part) this.#parts++;
      this.#of(expected).gold++;
      this.#of(found).found++;
      if (same) this.#of(found).right++;
    }
  }

  cells(): string[] {
    const share = (count: number): string => percent(count / this.#words);
    return [`${this.#words}`, share(this.#heads), share(this.#labelled), share(this.#parts)];
  }

  /** F1 of the arcs of a relation, head and name. */
  relation(name: Relation): string {
    const { gold, found, right } = this.#of(name);
    return percent((2 * right) / (gold + found));
  }

  #of(name: Relation): { gold: number; found: number; right: number } {
    const counts = this.#byRelation.get(name) ?? { gold: 0, found: 0, right: 0 };
    this.#byRelation.set(name, counts);
    return counts;
  }
}
