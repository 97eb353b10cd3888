import { HashBuckets } from '../../../src/analysis/models/hash-buckets.ts';

/** Sorted hashes as `HashBuckets` takes them, in bytes. */
export interface PackedHashes {
  counts: Uint8Array;
  rests: Uint8Array;
}

/** Cuts sorted, different hashes into `2 ** bits` buckets, `bits` at least 16. Throws where one would hold more than a byte counts. */
export function packHashes(sorted: Uint32Array, bits: number): PackedHashes {
  const shift = 32 - bits;
  const counts = new Uint8Array(1 << bits);
  const rests = new Uint16Array(sorted.length);
  for (const [i, hash] of sorted.entries()) {
    const bucket = hash >>> shift;
    const count = (counts[bucket] ?? 0) + 1;
    if (count > 255) throw new RangeError('too many hashes for so few buckets');
    counts[bucket] = count;
    rests[i] = hash & ((1 << shift) - 1);
  }
  return { counts, rests: new Uint8Array(rests.buffer) };
}

/** The same as a table in memory, as the trainer uses it. */
export function bucketsOf(sorted: Uint32Array, bits: number): HashBuckets {
  const { counts, rests } = packHashes(sorted, bits);
  return new HashBuckets(counts, new Uint16Array(rests.buffer));
}
