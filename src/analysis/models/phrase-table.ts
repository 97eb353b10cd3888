import { mix } from './hash.ts';
import type { HashBuckets } from './hash-buckets.ts';

/** Kinds of listed phrases; the order is part of the file format. */
export const PHRASE_KINDS = [
  'country',
  'capital',
  'nationality',
  'people',
  'government',
  'body',
  'person',
  'surname',
  'given',
  'surname-first',
  'title',
  'organisation-noun',
  'thing-noun',
  'honorific',
  'media',
  'place',
  'organisation',
  'family',
] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** Set in an entry's value where a longer listed phrase begins with it. */
export const PREFIX_BIT = 1 << 30;
export const LONGEST_PHRASE = 8;
export const PHRASE_SEED = 0x51ed270b | 0;

/** Hash of a phrase, word by word: {@link PHRASE_SEED} mixed with the hash of each lower-case word. */
export const extendPhrase = (hash: number, wordHash: number): number => mix(hash, wordHash);

/** Listed phrases by hash, each with a set of kinds (bit i is the i-th of {@link PHRASE_KINDS}). */
export class PhraseTable {
  readonly #hashes: HashBuckets;
  readonly #kinds: Uint32Array;

  constructor(hashes: HashBuckets, kinds: Uint32Array) {
    if (kinds.length !== hashes.size) throw new RangeError('phrases without their kinds');
    this.#hashes = hashes;
    this.#kinds = kinds;
  }

  /** Kinds and {@link PREFIX_BIT} of a phrase; 0 where nothing listed begins so. */
  get(hash: number): number {
    const at = this.#hashes.indexOf(hash);
    return at < 0 ? 0 : (this.#kinds[at] ?? 0);
  }
}
