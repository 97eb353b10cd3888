import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS, ROWS } from '../../../src/analysis/models/attribution/columns.ts';
import { bucketsOf } from '../actors/buckets.ts';
import { type Article, readArticles } from './corpus.ts';
import { type Names, type ReadArticle, readArticle, writeFeatures } from './features.ts';
import { readTreebanks, SYNTAX_LABELS, syntaxOf } from './syntax.ts';
import { readUnlabelled } from './unlabelled.ts';
import { chooseVocabulary, type Vocabulary } from './vocabulary.ts';

/** Words that the network has vectors for. */
const WORDS = 16_000;
const BUCKET_BITS = 16;

/**
 * Writes what the networks learn from into a folder: annotated articles (`train`, `dev`), others (`unlabelled`) and
 * treebanks (`syntax`) as numbers, the vocabulary and the sizes of all tables.
 */
export function prepare(data: string, folder: string, names: Names): Vocabulary {
  const read = (articles: readonly Article[]): ReadArticle[] =>
    articles.map((article) => readArticle(article, names.recogniser));
  const annotated = (name: string): ReadArticle[] =>
    read(readArticles(join(data, `eval/attribution/polnear.${name}.jsonl`)));
  const train = annotated('train');
  const common = readFileSync(join(data, 'eval/actors/word-vectors.words.txt'), 'utf8').split('\n');
  const vocabulary = chooseVocabulary(
    train.map(({ doc }) => doc.tokens.map(({ text }) => text)),
    common,
    WORDS,
  );
  const buckets = bucketsOf(vocabulary.hashes, BUCKET_BITS);
  const write = (name: string, articles: readonly ReadArticle[]): void =>
    writeFeatures(folder, name, articles, buckets, names.table);
  write('train', train);
  write('dev', annotated('dev'));
  write('unlabelled', read(readUnlabelled(data)));
  const treebanks = readTreebanks(data);
  const parsed = read(treebanks.map(({ id, text }) => ({ id, title: '', text, attributions: [] })));
  write('syntax', parsed);
  const labels = treebanks.map((treebank, i) => syntaxOf(parsed[i]?.doc.tokens ?? [], treebank));
  writeFileSync(join(folder, 'syntax.labels'), Buffer.concat(labels));
  const rows = [vocabulary.words.length + 1, ...ROWS.slice(1)];
  writeFileSync(join(folder, 'vocabulary.json'), JSON.stringify(vocabulary.words));
  writeFileSync(
    join(folder, 'tables.json'),
    JSON.stringify({ columns: COLUMNS, rows, grammar: SYNTAX_LABELS }),
  );
  return vocabulary;
}
