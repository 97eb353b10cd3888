import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSyntaxWeights } from '../../../src/analysis/models/syntax/file.ts';
import { Scorer } from '../../../src/analysis/models/syntax/scorer.ts';
import { RELATIONS } from '../../../src/analysis/models/syntax/tree.ts';
import type { WordTable } from '../../../src/analysis/models/word-table.ts';
import { exactKernel } from '../exact-kernel.ts';
import { readSamples } from './samples.ts';

/** Scores of the extension and of the trainer may differ by this much. */
const TOLERANCE = 1e-3;
const ROOT = RELATIONS.indexOf('root');

interface Expected {
  /** Without the row of the root. */
  arcs: number[][];
  relations: number[];
  parts: number[];
}

/**
 * Scores the first sentences of the development set with the packed network and compares with what the trainer found
 * (`check.json`). Returns the largest difference of scores.
 *
 * @throws Error where they differ by more than a thousandth, or in any label
 */
export function checkAgainstTrainer(
  folder: string,
  data: string,
  bytes: Uint8Array,
  words: WordTable,
): number {
  const scorer = new Scorer(readSyntaxWeights(bytes), words, exactKernel);
  const expected: Expected[] = JSON.parse(readFileSync(join(folder, 'check.json'), 'utf8'));
  const samples = readSamples(data, 'dev');
  let largest = 0;
  for (const [i, { arcs, relations, parts }] of expected.entries()) {
    scorer.read(samples[i]?.tokens ?? []);
    const own = scorer.arcs();
    const size = arcs.length + 1;
    for (const [dependent, scores] of arcs.entries())
      for (const [head, score] of scores.entries())
        largest = Math.max(largest, Math.abs((own[(dependent + 1) * size + head] ?? Number.NaN) - score));
    const heads = Int32Array.from([-1, ...arcs.map((scores) => scores.indexOf(Math.max(...scores)))]);
    if (`${scorer.parts()}` !== `${parts}`) throw new Error(`sentence ${i}: other parts of speech`);
    for (const [token, relation] of scorer.relations(heads).entries())
      if (relation !== relations[token] && relation !== ROOT && relations[token] !== ROOT)
        throw new Error(`sentence ${i}: another relation of token ${token}`);
  }
  if (!(largest <= TOLERANCE)) throw new Error(`scores differ by ${largest}`);
  return largest;
}
