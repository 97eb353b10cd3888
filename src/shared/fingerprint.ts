/**
 * What is kept of an article's wording: no word of it, but the hashes of its 4-word shingles, paragraph by paragraph
 * and in their order. {@link Fingerprint.words} says which shingles belong to which paragraph: one of n ≥ 4 words has
 * n − 3 of them, a shorter one has one, made of all its words. Paragraphs without words are not counted.
 */
export interface Fingerprint {
  /** Words of each paragraph, at least 1. */
  words: readonly number[];
  /** Unsigned 32-bit hashes. */
  shingles: Uint32Array;
}
