/**
 * First counts of feature hashes, then numbers for them: an index is filled by {@link FeatureIndex.count}, and
 * {@link FeatureIndex.keep} makes another of it that answers {@link FeatureIndex.idOf}. Open addressing; it grows by itself.
 */
export class FeatureIndex {
  /** How many different hashes there are. */
  size = 0;
  /** Of a kept index: its hashes by number, sorted as unsigned numbers. */
  hashes: Uint32Array = new Uint32Array(0);
  #mask: number;
  #keys: Int32Array;
  /** 0 where a slot is free; else how often the key was counted, or its number plus one. */
  #values: Int32Array;

  /** `capacity`: how many hashes there is room for at first. */
  constructor(capacity: number) {
    let size = 1024;
    while (size < capacity * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
  }

  #slot(key: number): number {
    let at = (key ^ (key >>> 15)) & this.#mask;
    while (this.#values[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    return at;
  }

  /** Counts one occurrence. */
  count(key: number): void {
    const at = this.#slot(key);
    if (this.#values[at] === 0) {
      this.#keys[at] = key;
      this.size++;
      if (this.size * 10 > this.#mask * 7) {
        this.#values[at] = 1;
        this.#double();
        return;
      }
    }
    this.#values[at] = (this.#values[at] ?? 0) + 1;
  }

  #double(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#mask = this.#mask * 2 + 1;
    this.#keys = new Int32Array(this.#mask + 1);
    this.#values = new Int32Array(this.#mask + 1);
    for (let i = 0; i < keys.length; i++) {
      if (values[i] === 0) continue;
      const at = this.#slot(keys[i] ?? 0);
      this.#keys[at] = keys[i] ?? 0;
      this.#values[at] = values[i] ?? 0;
    }
  }

  /** An index of the features seen at least `least` times (and once), numbered by their hash so that no order of reading shows. */
  keep(least: number): FeatureIndex {
    const kept: number[] = [];
    for (let i = 0; i < this.#keys.length; i++)
      if ((this.#values[i] ?? 0) >= Math.max(least, 1)) kept.push(this.#keys[i] ?? 0);
    return FeatureIndex.of(Uint32Array.from(kept).sort());
  }

  /** A kept index of different hashes, sorted as unsigned numbers. */
  static of(sorted: Uint32Array): FeatureIndex {
    const index = new FeatureIndex(sorted.length);
    for (const [i, hash] of sorted.entries()) {
      const key = hash | 0;
      const at = index.#slot(key);
      index.#keys[at] = key;
      index.#values[at] = i + 1;
    }
    index.size = sorted.length;
    index.hashes = sorted;
    return index;
  }

  /** Number of a feature of a kept index, or -1. */
  idOf(key: number): number {
    return (this.#values[this.#slot(key)] ?? 0) - 1;
  }
}
