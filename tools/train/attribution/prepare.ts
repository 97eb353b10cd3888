import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS, ROWS } from '../../../src/analysis/models/attribution/columns.ts';
import { bucketsOf } from '../actors/buckets.ts';
import { readArticles } from './corpus.ts';
import { type Names, readArticle, writeFeatures } from './features.ts';
import { chooseVocabulary, type Vocabulary } from './vocabulary.ts';

/** Words that the network has vectors for. */
const WORDS = 16_000;
const BUCKET_BITS = 16;

/** Writes what the network learns from into a folder: articles as numbers, the vocabulary and the sizes of all tables. */
export function prepare(data: string, folder: string, names: Names): Vocabulary {
  const sets = ['train', 'dev'].map((name) => ({
    name,
    articles: readArticles(join(data, `eval/attribution/polnear.${name}.jsonl`)).map((article) =>
      readArticle(article, names.recogniser),
    ),
  }));
  const common = readFileSync(join(data, 'eval/actors/word-vectors.words.txt'), 'utf8').split('\n');
  const vocabulary = chooseVocabulary(
    sets[0]?.articles.map(({ doc }) => doc.tokens.map(({ text }) => text)) ?? [],
    common,
    WORDS,
  );
  const buckets = bucketsOf(vocabulary.hashes, BUCKET_BITS);
  for (const { name, articles } of sets) writeFeatures(folder, name, articles, buckets, names.table);
  const rows = [vocabulary.words.length + 1, ...ROWS.slice(1)];
  writeFileSync(join(folder, 'vocabulary.json'), JSON.stringify(vocabulary.words));
  writeFileSync(join(folder, 'tables.json'), JSON.stringify({ columns: COLUMNS, rows }));
  return vocabulary;
}
