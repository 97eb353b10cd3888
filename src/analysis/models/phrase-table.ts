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
/** What a listed phrase is the name of. */
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** Set in an entry's value where a longer listed phrase begins with it. */
export const PREFIX_BIT = 1 << 30;
/** Words of the longest listed phrase. */
export const LONGEST_PHRASE = 8;
/** Hash of a phrase without words. */
export const PHRASE_SEED = 0x51ed270b | 0;

/** Hash of a phrase with one more word: start from {@link PHRASE_SEED} and add the hash of each word in small letters. */
export const extendPhrase = (hash: number, wordHash: number): number => mix(hash, wordHash);

/** Listed phrases by hash, each with a set of kinds (bit i is the i-th of {@link PHRASE_KINDS}). */
export class PhraseTable {
  readonly #hashes: HashBuckets;
  readonly #kinds: Uint32Array;

  /** `kinds` runs in parallel with `hashes`. Throws a RangeError where it does not. */
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
