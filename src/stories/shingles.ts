/**
 * Words in a shingle. Broder, "On the resemblance and containment of documents" (SEQUENCES 1997). On the pages that
 * were measured four words in a row are shared by copies and hardly ever by chance.
 */
export const WIDTH = 4;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Unsigned 32-bit hash of the words from `first` to before `end`, in their order: FNV-1a over the UTF-16 code units of the words with a blank
 * behind each, then the finaliser of MurmurHash3, because a sample is drawn by the lowest bits and those of FNV-1a
 * alone are poorly mixed. Not for secrets.
 */
export function hashWords(words: readonly string[], first = 0, end = words.length): number {
  let hash = FNV_OFFSET;
  for (let index = first; index < end; index++) {
    const word = words[index] ?? '';
    for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
    hash = step(hash, 0x20);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Both bytes of a code unit, the low one first. */
const step = (hash: number, unit: number): number =>
  Math.imul(Math.imul(hash ^ (unit & 0xff), FNV_PRIME) ^ (unit >>> 8), FNV_PRIME);

/** How many shingles a paragraph of so many words has; see `Fingerprint`. */
export function shingleCount(words: number): number {
  return words >= WIDTH ? words - WIDTH + 1 : Math.min(words, 1);
}

/** The shingles of words in a row, in their order: of fewer than {@link WIDTH} the one that holds them all, of none none. */
export function shinglesOf(words: readonly string[]): number[] {
  return Array.from({ length: shingleCount(words.length) }, (_, at) =>
    hashWords(words, at, Math.min(at + WIDTH, words.length)),
  );
}
