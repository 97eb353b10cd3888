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
import { type Half, readTreebank, TREEBANKS } from './treebank.ts';
import { headline, lowerCased, type Sample, sampleOf } from './variants.ts';

/** Words that the network has vectors for. */
const WORDS = 10_000;
const BUCKET_BITS = 16;

/** All sentences of one half of both treebanks. */
export const readSamples = (data: string, half: Half): Sample[] =>
  TREEBANKS.flatMap((name) => readTreebank(data, name, half).flatMap((sentence) => sampleOf(sentence) ?? []));

/**
 * Writes what the network learns from into a folder: the sentences as they are (`train`, `dev`), as headlines and in
 * small letters, as numbers; the vocabulary and the sizes of all tables.
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
  const write = (name: string, samples: readonly Sample[]): void =>
    writeSamples(folder, name, samples, buckets, table);
  write('train', train);
  write('headlines', train.map(headline));
  write('lower', train.map(lowerCased));
  write('dev', readSamples(data, 'dev'));
  const rows = [vocabulary.words.length + 1, ...ROWS.slice(1, OF_FORM)];
  writeFileSync(join(folder, 'vocabulary.json'), JSON.stringify(vocabulary.words));
  const shape = { word: WORD, form: FORM, state: STATE, arc: ARC, relation: RELATION };
  const labels = { relations: RELATIONS, parts: PARTS };
  writeFileSync(join(folder, 'tables.json'), JSON.stringify({ rows, ...labels, shape }));
  return vocabulary;
}

/** Rows of 16-bit numbers, one a token: its columns, head (counted from 1, 0 for the root), relation, part of speech; lengths apart. */
function writeSamples(
  folder: string,
  name: string,
  samples: readonly Sample[],
  vocabulary: HashBuckets,
  table: WordTable,
): void {
  const width = OF_FORM + 3;
  const rows = new Uint16Array(samples.reduce((sum, { tokens }) => sum + tokens.length, 0) * width);
  const parts: readonly string[] = PARTS;
  let at = 0;
  for (const { tokens, heads, relations, parts: own } of samples)
    for (const [i, token] of tokens.entries()) {
      rows.set(wordColumns(token, vocabulary, table), at);
      const part = Math.max(0, parts.indexOf(own[i] ?? 'X'));
      rows.set([(heads[i] ?? -1) + 1, RELATIONS.indexOf(relations[i] ?? 'dep'), part], at + OF_FORM);
      at += width;
    }
  writeFileSync(join(folder, `${name}.tokens`), rows);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(samples.map(({ tokens }) => tokens.length)));
}
