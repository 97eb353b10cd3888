import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/stories/compare.ts';
import { fingerprintOf } from '../../src/stories/fingerprint.ts';
import { readPage } from '../../src/stories/page-shingles.ts';
import { recogniseAll } from '../../src/stories/recognise.ts';
import { SHIPPED_ARTICLES } from '../../src/stories/shipped-articles.ts';
import { shareOfWords } from '../../tools/evaluate/share-of-words.ts';
import { dataFolder } from '../support/data.ts';
import { reports } from './reports.ts';
import { wordRow } from './texts.ts';

const known = (id: string, text: string) => ({ id, published: null, fingerprint: fingerprintOf(text) });
const LONG = Array.from({ length: 10 }, (_, at) => wordRow(`p${at}w`, 50)).join('\n\n');
const quote = (words: number): string => `before ${wordRow('p0w', words)} after`;

describe('the rule', () => {
  test.each<[name: string, article: string, page: string, as: string | undefined]>([
    ['the whole is a copy', LONG, LONG, 'copy'],
    ['a fifth of it is a copy', LONG, LONG.split('\n\n').slice(0, 2).join('\n\n'), 'copy'],
    ['a quotation of twenty words is a passage', LONG, quote(20), 'passage'],
    ['one of nineteen is nothing', LONG, quote(19), undefined],
    ['a short text is never recognised', wordRow('a', 39), wordRow('a', 39), undefined],
    ['one of forty words is', wordRow('a', 40), wordRow('a', 40), 'copy'],
  ])('%s', (_name, article, page, as) => {
    expect(recogniseAll([known('a', article)], readPage(page))[0]?.as).toBe(as);
  });

  test('of several the one of which most is there comes first', () => {
    const page = [LONG, wordRow('q', 25)].join('\n\n');
    const found = recogniseAll(
      [known('passage', `${wordRow('q', 25)}\n${wordRow('r', 300)}`), known('all', LONG)],
      readPage(page),
    );
    expect(found.map(({ article, as }) => [article.id, as])).toEqual([
      ['all', 'copy'],
      ['passage', 'passage'],
    ]);
  });
});

test.each(reports('retold'))('the re-told report $name is no copy of the tracked article', ({ text }) => {
  expect(recogniseAll(SHIPPED_ARTICLES, readPage(text))).toEqual([]);
});

/** Furthest that the measure may lie from the words that are there, as a share. */
const TOLERANCE = 0.03;

const folder = dataFolder();
describe.skipIf(folder === undefined)('the tracked article on real pages', () => {
  const data = folder ?? '';
  const read = (...parts: string[]): string => readFileSync(path.join(data, ...parts), 'utf8');
  const folders = (...parts: string[]): string[] =>
    readdirSync(path.join(data, ...parts), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  const seed = (): string => JSON.parse(read('eval/gold/dev/seed.json')).text;

  test('what ships is its fingerprint', () => {
    expect(SHIPPED_ARTICLES[0]?.fingerprint).toEqual(fingerprintOf(seed()));
  });

  test.each(folder === undefined ? [] : folders('pages/seed-variants'))('%s is a copy', (name) => {
    const text = read('pages/seed-variants', name, 'expected.txt');
    const [found] = recogniseAll(SHIPPED_ARTICLES, readPage(text));
    expect(found?.as).toBe('copy');
    expect(Math.abs((found?.completeness ?? 0) - shareOfWords(seed(), text))).toBeLessThan(TOLERANCE);
  });

  test('no other page is taken for it', () => {
    const pages = folders('pages/dev').filter((name) =>
      existsSync(path.join(data, 'pages/dev', name, 'gold.txt')),
    );
    expect(pages.length).toBeGreaterThan(80);
    const taken = pages.filter(
      (name) => recogniseAll(SHIPPED_ARTICLES, readPage(read('pages/dev', name, 'gold.txt'))).length > 0,
    );
    expect(taken).toEqual([]);
  });
});

/** The tests tell of the same events in other words; this many in a row would be the tracked article's. */
const OWN_WORDS = 6;

test.each([...reports('retold'), ...reports('others')])(
  'the report $name is in words of its own',
  ({ text }) => {
    const page = readPage(text);
    const runs = SHIPPED_ARTICLES.map(({ fingerprint }) => compare(fingerprint, page).run);
    expect(Math.max(...runs)).toBeLessThan(OWN_WORDS);
  },
);
