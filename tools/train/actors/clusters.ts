import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { hashText } from '../../../src/analysis/models/hash.ts';
import { ENTRY_BYTES } from '../../../src/analysis/models/word-table.ts';

/** Word forms with their clusters, sorted by hash, in columns, as the word table takes them. */
export interface PackedWords {
  /** Sorted as unsigned numbers, none twice. */
  hashes: Uint32Array;
  bytes: Uint8Array;
}

/**
 * Reads `word-clusters.tsv.gz`: a heading, then word, cluster of 64, of 256, of 1024 a line, most frequent first. Of two
 * words with one hash the commoner stays. Throws with the number of a line that holds something else.
 */
export function readClusters(file: string): PackedWords {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(1);
  const entries = new Map<number, number[]>();
  for (const [i, line] of lines.entries()) {
    const [word = '', coarse, middle, fine] = line.split('\t');
    if (word === '') continue;
    if (![coarse, middle, fine].every((cluster) => /^\d{1,4}$/.test(cluster ?? '')))
      throw new Error(`line ${i + 2}: a word without its clusters`);
    const hash = hashText(word) >>> 0;
    if (!entries.has(hash))
      entries.set(hash, [
        Number(coarse),
        Number(middle),
        Number(fine) & 255,
        Number(fine) >> 8,
        Math.round(Math.log2(i + 1) * 8),
      ]);
  }
  const hashes = Uint32Array.from(entries.keys()).sort();
  const bytes = new Uint8Array(hashes.length * ENTRY_BYTES);
  for (const [i, hash] of hashes.entries())
    for (let column = 0; column < ENTRY_BYTES; column++)
      bytes[column * hashes.length + i] = entries.get(hash)?.[column] ?? 0;
  return { hashes, bytes };
}
