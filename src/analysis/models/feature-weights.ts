import { LABELS } from './labels.ts';
import { weightTable } from './weight-bytes.ts';

/** Bits of a feature's hash that stand in its entry; those above them choose its bucket. */
export const REST_BITS = 15;
const REST = (1 << REST_BITS) - 1;
/** How many buckets there are. */
export const BUCKETS = 1 << (32 - REST_BITS);

/**
 * The trained weights by feature hash, read where they lie in the file. Looking up a feature is mostly waiting for memory, so
 * what belongs together lies together: where a bucket's entries and weights begin, an entry's bits and its size, a
 * weight and its label.
 */
export class FeatureWeights {
  /** For each bucket where its entries begin and where its weights do, and one more pair behind the last. */
  readonly #starts: Int32Array;
  readonly #entries: Uint32Array;
  readonly #weights: Uint8Array;
  readonly #table = weightTable();

  /**
   * @param counts how many features fall into each of the {@link BUCKETS}
   * @param entries of each feature, in the order of their hashes: the lower bits of its hash, and above them how many
   *   weights it has
   * @param weights a label and a byte (see `weight-bytes.ts`) for each weight
   * @throws RangeError where the parts do not fit together, or a weight is for a label that there is not
   */
  constructor(counts: Uint8Array, entries: Uint32Array, weights: Uint8Array) {
    this.#entries = entries;
    this.#weights = weights;
    const starts = new Int32Array(2 * BUCKETS + 2);
    let entry = 0;
    let weight = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      starts[2 * bucket] = entry;
      starts[2 * bucket + 1] = weight;
      for (const end = entry + (counts[bucket] ?? 0); entry < end; entry++)
        weight += (entries[entry] ?? 0) >>> REST_BITS;
    }
    starts[2 * BUCKETS] = entry;
    this.#starts = starts;
    if (counts.length !== BUCKETS || entry !== entries.length || weight * 2 !== weights.length)
      throw new RangeError('features without their weights');
    for (let at = 0; at < weights.length; at += 2)
      if ((weights[at] ?? 0) >= LABELS) throw new RangeError('a weight for no label');
  }

  /** Adds the weights of the features `codes[0 … count)` to the scores of the labels, `scores[row … row + LABELS)`. */
  addTo(scores: Float32Array, row: number, codes: Int32Array, count: number): void {
    const starts = this.#starts;
    const entries = this.#entries;
    const weights = this.#weights;
    const table = this.#table;
    for (let i = 0; i < count; i++) {
      const code = codes[i] ?? 0;
      const at = (code >>> REST_BITS) * 2;
      const end = starts[at + 2] ?? 0;
      let from = starts[at + 1] ?? 0;
      for (let k = starts[at] ?? 0; k < end; k++) {
        const entry = entries[k] ?? 0;
        const to = from + (entry >>> REST_BITS);
        if ((entry & REST) !== (code & REST)) {
          from = to;
          continue;
        }
        for (let w = from * 2; w < to * 2; w += 2) {
          const cell = row + (weights[w] ?? 0);
          scores[cell] = (scores[cell] ?? 0) + (table[weights[w + 1] ?? 0] ?? 0);
        }
        break;
      }
    }
  }
}
