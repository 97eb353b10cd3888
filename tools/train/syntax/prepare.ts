import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OF_FORM, ROWS } from '../../../src/analysis/models/attribution/columns.ts';
import { wordColumns } from '../../../src/analysis/models/attribution/word-columns.ts';
import type { HashBuckets } from '../../../src/analysis/models/hash-buckets.ts';
import { ARC, FORM, RELATION, STATE, WORD } from '../../../src/analysis/models/syntax/shape.ts';
import { PARTS, RELATIONS } from '../../../src/analysis/models/syntax/tree.ts';
import type { WordTable } from '../../../src/analysis/models/word-table.ts';
import { bucketsOf } from '../actors/buckets.ts';
import { chooseVocabulary, type Vocabulary } from '../attribution/vocabulary.ts';
import { TABLE_STEPS } from './pack.ts';
import { readNews, readSamples, type Sample } from './samples.ts';
import { VARIANTS } from './variants.ts';

/** Words that the network has vectors for. */
const WORDS = 10_000;
const BUCKET_BITS = 16;

/**
 * Writes what the networks learn from into a folder: treebanks (`train`, `dev`) and news without annotation (`news`) as
 * numbers, each as it is, in title case and in small letters; the vocabulary and the sizes of all tables.
 */
export function prepare(data: string, folder: string, table: WordTable): Vocabulary {
  const train = readSamples(data, 'train');
  const common = readFileSync(join(data, 'eval/actors/word-vectors.words.txt'), 'utf8').split('\n');
  const vocabulary = chooseVocabulary(
    train.map(({ tokens }) => tokens),
    common,
    WORDS,
  );
  const buckets = bucketsOf(vocabulary.hashes, BUCKET_BITS);
  const sets = { train, dev: readSamples(data, 'dev'), news: readNews(data) };
  for (const [name, samples] of Object.entries(sets)) {
    for (const [variant, write] of Object.entries(VARIANTS))
      writeFileSync(
        join(folder, `${name}.${variant}`),
        columnsOf(
          samples.map(({ tokens }) => write(tokens)),
          buckets,
          table,
        ),
      );
    writeFileSync(join(folder, `${name}.gold`), goldOf(samples));
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(samples.map(({ tokens }) => tokens.length)));
  }
  writeFileSync(join(folder, 'vocabulary.json'), JSON.stringify(vocabulary.words));
  const rows = [vocabulary.words.length + 1, ...ROWS.slice(1, OF_FORM)];
  const shape = { word: WORD, form: FORM, state: STATE, arc: ARC, relation: RELATION };
  writeFileSync(
    join(folder, 'tables.json'),
    JSON.stringify({ rows, shape, steps: TABLE_STEPS, relations: RELATIONS, parts: PARTS }),
  );
  return vocabulary;
}

/** The columns of all tokens as 16-bit numbers. */
function columnsOf(sentences: readonly string[][], vocabulary: HashBuckets, table: WordTable): Uint16Array {
  const rows = new Uint16Array(sentences.reduce((sum, { length }) => sum + length, 0) * OF_FORM);
  let at = 0;
  for (const token of sentences.flat()) {
    rows.set(wordColumns(token, vocabulary, table), at);
    at += OF_FORM;
  }
  return rows;
}

/** For each token its head (counted from 1, 0 for the root), relation and part of speech; zeros where nobody knows. */
function goldOf(samples: readonly Sample[]): Uint16Array {
  const parts: readonly string[] = PARTS;
  const rows = samples.flatMap(({ tokens, gold }) =>
    tokens.flatMap((_, at) => [
      (gold?.heads[at] ?? -1) + 1,
      RELATIONS.indexOf(gold?.relations[at] ?? 'acl'),
      Math.max(0, parts.indexOf(gold?.parts[at] ?? '')),
    ]),
  );
  return Uint16Array.from(rows);
}
