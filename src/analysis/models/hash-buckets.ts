/**
 * A set of 32-bit hashes as it lies in a file: sorted as unsigned numbers and cut into `2 ** bits` buckets by their
 * upper bits. Only the lower bits are stored, and how many fall into each bucket; nothing has to be unpacked or built
 * but the places where buckets begin.
 */
export class HashBuckets {
  readonly size: number;
  readonly #shift: number;
  readonly #mask: number;
  readonly #rests: Uint16Array;
  readonly #starts: Uint32Array;

  /** `counts` holds a number for each bucket, a power of two of at least 2¹⁶ of them; `rests` the lower bits in order. */
  constructor(counts: Uint8Array, rests: Uint16Array) {
    const bits = 31 - Math.clz32(counts.length);
    this.#shift = 32 - bits;
    this.#mask = (1 << this.#shift) - 1;
    this.#rests = rests;
    this.#starts = new Uint32Array(counts.length + 1);
    let start = 0;
    for (let i = 0; i < counts.length; i++) {
      start += counts[i] ?? 0;
      this.#starts[i + 1] = start;
    }
    this.size = start;
    if (counts.length !== 1 << bits || bits < 16 || start !== rests.length)
      throw new RangeError('buckets that do not fit their hashes');
  }

  /** Number of the hash in the sorted set, or -1. */
  indexOf(hash: number): number {
    const bucket = hash >>> this.#shift;
    const rest = hash & this.#mask;
    const end = this.#starts[bucket + 1] ?? 0;
    for (let i = this.#starts[bucket] ?? 0; i < end; i++) if (this.#rests[i] === rest) return i;
    return -1;
  }
}
