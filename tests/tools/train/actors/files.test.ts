import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { entitiesIn } from '../../../../src/analysis/models/entity.ts';
import { hashText } from '../../../../src/analysis/models/hash.ts';
import { WordTable } from '../../../../src/analysis/models/word-table.ts';
import { bucketsOf } from '../../../../tools/train/actors/buckets.ts';
import { readClusters } from '../../../../tools/train/actors/clusters.ts';
import { readMarked, readSilver } from '../../../../tools/train/actors/corpus.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'actors-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function written(name: string, text: string): string {
  const file = path.join(FOLDER, name);
  writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text);
  return file;
}

describe('clusters of words', () => {
  test('become the columns of a word table', () => {
    const { hashes, bytes } = readClusters(
      written('words.tsv.gz', 'word\tk64\tk256\tk1024\nthe\t1\t2\t3\nOslo\t63\t255\t1023\nthe\t9\t9\t9\n'),
    );
    expect(hashes).toEqual(Uint32Array.of(hashText('the'), hashText('Oslo')).sort());
    const table = new WordTable(bucketsOf(hashes, 16), bytes);
    expect(table.get('the')).toEqual({ coarse: 1, middle: 2, fine: 3, rank: 0 });
    expect(table.get('Oslo')).toEqual({ coarse: 63, middle: 255, fine: 1023, rank: 8 });
  });

  test.each([
    ['two columns', 'word\tk\nthe\t1\t2\n'],
    ['no number', 'word\tk\nthe\t1\t2\tx\n'],
    ['less than nothing', 'word\tk\nthe\t1\t2\t-3\n'],
  ])('a line with %s is refused with its number', (_name, text) => {
    expect(() => readClusters(written('torn.tsv.gz', text))).toThrow(/^line 2: /);
  });
});

describe('news with labels of models', () => {
  const rows = (...lines: string[]): string => lines.map((line) => line.replaceAll(' ', '\t')).join('\n');

  test('documents, sentences and names', () => {
    const text = rows(
      '-DOC- one',
      'Ana B-PER 0 3',
      'Reis I-PER 4 8',
      'left O 9 13',
      '',
      'Lima B-LOC 0 4',
      'Peru B-LOC 5 9',
      '',
      '-DOC- two',
      'Oslo X 0 4',
      'fell X 5 9',
      '',
      'NATO I-ORG 0 4',
      'Bank B-IGN 5 9',
    );
    const documents = readSilver(written('silver.tsv.gz', text), 0.3);
    expect(
      documents.map(({ id, weight, sentences }) => [
        id,
        weight,
        sentences.map(({ forms, labels, skip }) => [
          skip,
          ...entitiesIn(labels).map(
            ({ first, last, type }) => `${forms.slice(first, last).join(' ')} ${type}`,
          ),
        ]),
      ]),
    ).toEqual([
      [
        'one',
        0.3,
        [
          [false, 'Ana Reis PER'],
          [false, 'Lima LOC', 'Peru LOC'],
        ],
      ],
      ['two', 0.3, [[true], [false, 'NATO ORG']]],
    ]);
  });
});

test('marked texts are read a line each; torn ones are refused', () => {
  const line = '{"id":"a","text":"Ana left","spans":[[0,3,"PER"]]}';
  expect(readMarked(written('a.jsonl', `${line}\n\n${line}\n`))).toHaveLength(2);
  expect(() => readMarked(written('b.jsonl', line.slice(0, -4)))).toThrow(SyntaxError);
});
