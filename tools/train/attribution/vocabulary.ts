import { hashText } from '../../../src/analysis/models/hash.ts';
import { foldWord } from '../../../src/analysis/text/fold.ts';

/** Words of the training articles are in the vocabulary from this many occurrences on. */
const SEEN = 3;

export interface Vocabulary {
  /** Sorted, none twice. */
  hashes: Uint32Array;
  /** The word of each hash. */
  words: string[];
}

/** The `size` words that a network has vectors for: those of the training articles, then the commonest ones of the news. */
export function chooseVocabulary(
  texts: readonly (readonly string[])[],
  common: readonly string[],
  size: number,
): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const form of text) {
      const word = foldWord(form).toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  const chosen = new Map<number, string>();
  const choose = (word: string): void => {
    if (chosen.size < size && !chosen.has(hashText(word) >>> 0)) chosen.set(hashText(word) >>> 0, word);
  };
  const seen = [...counts].filter(([, count]) => count >= SEEN);
  for (const [word] of seen.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))) choose(word);
  for (const word of common) choose(foldWord(word).toLowerCase());
  const sorted = [...chosen].sort(([a], [b]) => a - b);
  return { hashes: Uint32Array.from(sorted, ([hash]) => hash), words: sorted.map(([, word]) => word) };
}
