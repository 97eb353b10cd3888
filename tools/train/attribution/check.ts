import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAttributionWeights } from '../../../src/analysis/models/attribution/file.ts';
import { createAttributionReader } from '../../../src/analysis/models/attribution/reader.ts';
import { exactKernel } from '../exact-kernel.ts';
import { readArticles } from './corpus.ts';
import { type Names, readArticle } from './features.ts';

/** Scores of the extension and of the trainer may differ by this much. */
const TOLERANCE = 1e-3;

interface Expected {
  anchor: number;
  score: number;
  speech: number;
  source: number[];
  content: number[];
}

/**
 * Reads the first articles of the development set with the packed network and compares every relation with what the
 * trainer found (`check.json`). Returns the largest difference of scores.
 *
 * @throws Error where they differ by more than a thousandth, or in any label
 */
export function checkAgainstTrainer(folder: string, data: string, bytes: Uint8Array, names: Names): number {
  const reader = createAttributionReader(readAttributionWeights(bytes), names.table, exactKernel);
  const expected: Expected[][] = JSON.parse(readFileSync(join(folder, 'check.json'), 'utf8'));
  const articles = readArticles(join(data, 'eval/attribution/polnear.dev.jsonl'));
  let largest = 0;
  for (const [i, relations] of expected.entries()) {
    const article = articles[i];
    if (article === undefined) throw new Error('fewer articles than were checked');
    const { doc, entities, stretches } = readArticle(article, names.recogniser);
    const found = reader.candidates(doc, entities, stretches);
    if (found.length !== relations.length)
      throw new Error(`article ${i}: ${found.length} relations, not ${relations.length}`);
    for (const [j, relation] of relations.entries()) {
      const own = found[j];
      if (own === undefined || own.anchor !== relation.anchor)
        throw new Error(`article ${i}: another anchor than ${relation.anchor}`);
      if (`${own.source};${own.content}` !== `${relation.source};${relation.content}`)
        throw new Error(`article ${i}: other labels around token ${own.anchor}`);
      largest = Math.max(
        largest,
        Math.abs(own.score - relation.score),
        Math.abs(own.speech - relation.speech),
      );
    }
  }
  if (!(largest <= TOLERANCE)) throw new Error(`scores differ by ${largest}`);
  return largest;
}
