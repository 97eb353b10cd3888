import type { Cluster } from './cluster.ts';
import type { NameMention } from './mention.ts';

/** The people met so far by what two names of one person have in common: their key, or a first or last word. */
export class PeopleIndex {
  readonly #order = new Map<Cluster, number>();
  readonly #byKey = new Map<string, Set<Cluster>>();
  readonly #byWord = new Map<string, Set<Cluster>>();

  /** Files somebody, and again whenever the key or the name has changed; whatever is no person is left out. */
  file(cluster: Cluster): void {
    if (cluster.type !== 'person') return;
    if (!this.#order.has(cluster)) this.#order.set(cluster, this.#order.size);
    if (cluster.key !== undefined) put(this.#byKey, cluster.key, cluster);
    for (const word of [cluster.parts[0], cluster.parts.at(-1)])
      if (word !== undefined) put(this.#byWord, word, cluster);
  }

  /** Of those who share the key of a mention, or have the last word of its name first or last, who fits; in the order of being met. */
  matching({ key }: NameMention, parts: readonly string[], fits: (cluster: Cluster) => boolean): Cluster[] {
    const near = new Set<Cluster>();
    for (const same of [this.#byKey.get(key ?? ''), this.#byWord.get(parts.at(-1) ?? '')])
      for (const cluster of same ?? []) if (fits(cluster)) near.add(cluster);
    return [...near].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
  }
}

function put(index: Map<string, Set<Cluster>>, word: string, cluster: Cluster): void {
  const known = index.get(word);
  if (known === undefined) index.set(word, new Set([cluster]));
  else known.add(cluster);
}
