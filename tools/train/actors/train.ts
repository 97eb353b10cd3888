import { join } from 'node:path';
import { PhraseTable } from '../../../src/analysis/models/phrase-table.ts';
import { WordTable } from '../../../src/analysis/models/word-table.ts';
import { trainAverage } from './average.ts';
import { bucketsOf } from './buckets.ts';
import { readClusters } from './clusters.ts';
import { Encoder } from './encode.ts';
import { makeExamples } from './examples.ts';
import { readMixture } from './mixture.ts';
import { packWeights } from './pack.ts';
import { packLexicon } from './phrases.ts';
import { firstReadings, inFirstHalf } from './second-pass.ts';

const OPTIONS = { iterations: 7, dropout: 0.3, rate: 0.1 };
/** One training each; the mean of their weights ships. */
export const SEEDS = [7, 107, 207] as const;
/** Features seen less often are not learnt. */
const SEEN = 3;
/** Smaller weights are not shipped. */
const LEAST_WEIGHT = 0.08;

/**
 * Trains the recogniser of names and returns its file; the same data give the same bytes. `data` is the folder that holds
 * `eval/actors`; `without`: see `Features`. Throws where a file is missing.
 */
export async function trainActors(
  data: string,
  progress: (line: string) => void,
  without: readonly string[] = [],
  seeds: readonly number[] = SEEDS,
): Promise<Uint8Array> {
  const words = readClusters(join(data, 'eval/actors/word-clusters.tsv.gz'));
  const phrases = packLexicon();
  const tables = [
    new WordTable(bucketsOf(words.hashes, 16), words.bytes),
    new PhraseTable(bucketsOf(phrases.hashes, 16), phrases.kinds),
  ] as const;
  const encoder = new Encoder(...tables, without);
  const documents = readMixture(data);
  progress(`${documents.length} documents`);
  const half = makeExamples(documents.filter(inFirstHalf), encoder, SEEN);
  const early = await trainAverage(half.examples, OPTIONS, seeds.slice(0, 1));
  progress('first readings');
  const votesOf = firstReadings(documents, encoder, half.index, early);
  const { examples, index } = makeExamples(documents, encoder, SEEN, votesOf);
  progress(`${examples.labels.length} tokens to learn from, ${index.size} features`);
  const weights = await trainAverage(examples, OPTIONS, seeds);
  return packWeights(words, phrases, index.hashes, weights, LEAST_WEIGHT);
}
