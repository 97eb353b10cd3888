import { hashText } from './hash.ts';
import type { HashBuckets } from './hash-buckets.ts';

/** What is known of a word form from unlabelled news: its clusters (counted from 0) and how common it is. */
export interface WordEntry {
  coarse: number;
  middle: number;
  fine: number;
  /** Eight times the binary logarithm of its frequency rank: the smaller, the commoner. */
  rank: number;
}

/** Bytes of an entry, each a column of its own: coarse, middle, fine (low byte, high byte), rank. */
export const ENTRY_BYTES = 5;

/** Word forms by hash; no strings are kept. */
export class WordTable {
  readonly #hashes: HashBuckets;
  readonly #bytes: Uint8Array;

  /** `bytes` holds {@link ENTRY_BYTES} columns, each as long as there are hashes. Throws a RangeError where it does not. */
  constructor(hashes: HashBuckets, bytes: Uint8Array) {
    if (bytes.length !== hashes.size * ENTRY_BYTES) throw new RangeError('words without their entries');
    this.#hashes = hashes;
    this.#bytes = bytes;
  }

  /** The entry of exactly this form, or undefined. */
  get(form: string): WordEntry | undefined {
    const entry = this.#hashes.indexOf(hashText(form));
    if (entry < 0) return undefined;
    const byte = (column: number): number => this.#bytes[column * this.#hashes.size + entry] ?? 0;
    return { coarse: byte(0), middle: byte(1), fine: byte(2) | (byte(3) << 8), rank: byte(4) };
  }
}
