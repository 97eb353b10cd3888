/**
 * A set of 32-bit hashes as it lies in a file: sorted as unsigned numbers and cut into `2 ** bits` buckets by their
 * upper bits. Only the lower bits are stored, and how many fall into each bucket; nothing has to be unpacked or built
 * but the places where buckets begin.
 */
export class HashBuckets {
  /** How many hashes there are. */
  readonly size: number;
  readonly #shift: number;
  readonly #mask: number;
  readonly #rests: Uint16Array;
  readonly #starts: Uint32Array;

  /**
   * @param counts how many hashes fall into each bucket; there are a power of two of at least 2¹⁶ buckets
   * @param rests the lower bits of each hash, in the order of the hashes
   * @throws RangeError where the two do not fit together
   */
  constructor(counts: Uint8Array, rests: Uint16Array) {
    const bits = 31 - Math.clz32(counts.length);
    if (bits < 16 || counts.length !== 2 ** bits) throw new RangeError('no number of buckets');
    this.#shift = 32 - bits;
    this.#mask = (1 << this.#shift) - 1;
    this.#rests = rests;
    const starts = new Uint32Array(counts.length + 1);
    let start = 0;
    for (let i = 0; i < counts.length; i++) {
      start += counts[i] as number;
      starts[i + 1] = start;
    }
    this.#starts = starts;
    this.size = start;
    if (start !== rests.length) throw new RangeError('buckets that do not fit their hashes');
  }

  /** Place of the hash in the sorted set, counted from 0, or -1. Signed and unsigned numbers are taken alike. */
  indexOf(hash: number): number {
    const bucket = hash >>> this.#shift;
    const rest = hash & this.#mask;
    const end = this.#starts[bucket + 1] ?? 0;
    for (let i = this.#starts[bucket] ?? 0; i < end; i++) if (this.#rests[i] === rest) return i;
    return -1;
  }
}
