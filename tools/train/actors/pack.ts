import { BUCKETS, REST_BITS } from '../../../src/analysis/models/feature-weights.ts';
import { LABELS } from '../../../src/analysis/models/labels.ts';
import { weightByte } from '../../../src/analysis/models/weight-bytes.ts';
import { MAGIC, SECTIONS, type SectionName, VERSION } from '../../../src/analysis/models/weights.ts';
import { packHashes } from './buckets.ts';
import type { PackedWords } from './clusters.ts';
import type { CrfWeights } from './crf.ts';
import type { PackedPhrases } from './phrases.ts';

/** Binary logarithms of how many buckets there are. */
const WORD_BITS = 16;
const PHRASE_BITS = 16;

/**
 * Writes the file that `readNameWeights` reads. Weights smaller than `least` are left out, and features left without any.
 *
 * @param hashes of the features, sorted as unsigned numbers; `weights.features` runs in parallel
 * @throws RangeError where more hashes fall into one bucket than a byte counts
 */
export function packWeights(
  words: PackedWords,
  phrases: PackedPhrases,
  hashes: Uint32Array,
  weights: CrfWeights,
  least: number,
): Uint8Array {
  const counts = new Uint8Array(BUCKETS);
  const entries: number[] = [];
  const bytes: number[] = [];
  for (const [i, hash] of hashes.entries()) {
    const before = bytes.length;
    for (let label = 0; label < LABELS; label++) {
      const weight = weights.features[i * LABELS + label] ?? 0;
      if (Math.abs(weight) >= least) bytes.push(label, weightByte(weight));
    }
    if (bytes.length === before) continue;
    const rest = hash & ((1 << REST_BITS) - 1);
    entries.push(rest | (((bytes.length - before) / 2) << REST_BITS));
    const bucket = hash >>> REST_BITS;
    const count = (counts[bucket] ?? 0) + 1;
    if (count > 255) throw new RangeError('too many features for so few buckets');
    counts[bucket] = count;
  }
  const word = packHashes(words.hashes, WORD_BITS);
  const phrase = packHashes(phrases.hashes, PHRASE_BITS);
  return join({
    'word counts': word.counts,
    'word rests': word.rests,
    'word entries': words.bytes,
    'phrase counts': phrase.counts,
    'phrase rests': phrase.rests,
    'phrase kinds': bytesOf(phrases.kinds),
    'feature counts': counts,
    'feature entries': bytesOf(Uint32Array.from(entries)),
    'feature weights': Uint8Array.from(bytes),
    moves: bytesOf(weights.transitions),
  });
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

function join(sections: Readonly<Record<SectionName, Uint8Array>>): Uint8Array {
  const padded = (length: number): number => Math.ceil(length / 4) * 4;
  const file = new Uint8Array(SECTIONS.reduce((sum, name) => sum + 4 + padded(sections[name].length), 8));
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  let at = 8;
  for (const name of SECTIONS) {
    view.setUint32(at, sections[name].length, true);
    file.set(sections[name], at + 4);
    at += 4 + padded(sections[name].length);
  }
  return file;
}
