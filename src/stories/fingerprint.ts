import type { Fingerprint } from '../shared/fingerprint.ts';
import { shinglesOf } from './shingles.ts';
import { wordedParagraphs } from './words.ts';

/**
 * One shingle in so many is a mark, by which a library is searched. Hashes are even, so a mark of one text is a mark
 * of every text that holds the same four words: Broder's sketch "modulo m", the one that keeps containment.
 */
const MARK_MODULUS = 8;

/** Makes a text's fingerprint. Shingles never cross paragraphs, so a copy may shuffle them. An empty text has an empty one. */
export function fingerprintOf(text: string): Fingerprint {
  const paragraphs = wordedParagraphs(text);
  return {
    words: paragraphs.map(({ words }) => words.length),
    shingles: Uint32Array.from(paragraphs.flatMap(({ words }) => shinglesOf(words))),
  };
}

/** The marks among some shingles, each once. */
export function marksOf(shingles: Iterable<number>): number[] {
  return [...new Set(shingles)].filter((hash) => hash % MARK_MODULUS === 0);
}
