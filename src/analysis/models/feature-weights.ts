import type { HashBuckets } from './hash-buckets.ts';
import { weightTable } from './weight-bytes.ts';

/** The trained weights by feature hash, read where they lie in the file. */
export class FeatureWeights {
  readonly #hashes: HashBuckets;
  /** Where each feature's weights begin. */
  readonly #starts: Uint32Array;
  readonly #labels: Uint8Array;
  readonly #weights: Uint8Array;
  readonly #table = weightTable();

  /**
   * @param counts how many weights each feature has
   * @param labels the label of each weight; `weights` the weights themselves, see `weight-bytes.ts`
   * @throws RangeError where the parts do not fit together
   */
  constructor(hashes: HashBuckets, counts: Uint8Array, labels: Uint8Array, weights: Uint8Array) {
    this.#hashes = hashes;
    this.#labels = labels;
    this.#weights = weights;
    this.#starts = new Uint32Array(counts.length + 1);
    let start = 0;
    for (let i = 0; i < counts.length; i++) {
      start += counts[i] ?? 0;
      this.#starts[i + 1] = start;
    }
    if (counts.length !== hashes.size || labels.length !== start || weights.length !== start)
      throw new RangeError('features without their weights');
  }

  /** Adds the weights of the features `codes[0 … count)` to the scores of the labels, from `scores[row]` on. */
  addTo(scores: Float32Array, row: number, codes: Int32Array, count: number): void {
    const starts = this.#starts;
    const labels = this.#labels;
    const weights = this.#weights;
    const table = this.#table;
    for (let i = 0; i < count; i++) {
      const feature = this.#hashes.indexOf(codes[i] ?? 0);
      if (feature < 0) continue;
      const end = starts[feature + 1] ?? 0;
      for (let k = starts[feature] ?? 0; k < end; k++) {
        const to = row + (labels[k] ?? 0);
        scores[to] = (scores[to] ?? 0) + (table[weights[k] ?? 0] ?? 0);
      }
    }
  }
}
