import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { noteReading } from '../../src/library/note-reading.ts';
import { findStatements, hasAll, isSought, queryOf } from '../../src/library/search.ts';
import { distinctWords, wordsIn } from '../../src/library/words.ts';
import { entry, statement } from './make.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test.each([
  ['São Tomé’s Łódź', ['sao', "tome's", 'lodz']],
  ['co\u00ADoperation, e\u0301lan', ['cooperation', 'elan']],
  ['cease-fire of 3 March', ['cease', 'fire', 'of', '3', 'march']],
  ['“’ — …', []],
])('the words of %j', (text, words) => {
  expect(wordsIn(text).map(({ word }) => word)).toEqual(words);
});

test('a word stands where it was found', () => {
  const text = 'Été, côté jardin';
  expect(wordsIn(text).map(({ span }) => text.slice(...span))).toEqual(['Été', 'côté', 'jardin']);
});

test.each([
  ['', null],
  [' — ', null],
  ['Troops', { words: [], prefix: 'troops' }],
  ['the Troops the wi', { words: ['the', 'troops'], prefix: 'wi' }],
])('%j asks for %j', (typed, query) => {
  expect(queryOf(typed)).toEqual(query);
});

test('what is sought is marked, and no other word', () => {
  const query = { words: ['troops'], prefix: 'wi' };
  expect(['troops', 'withdraw', 'troop', 'swift'].map((word) => isSought(query, word))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(hasAll(query, ['troops', 'will'])).toBe(true);
  expect(hasAll(query, ['troops'])).toBe(false);
});

/** Texts of what is found, in the order in which it is shown. */
async function found(typed: string, most = 10): Promise<string[]> {
  const query = queryOf(typed);
  return query ? (await findStatements(query, most)).statements.map(({ text }) => text) : [];
}

test('statements are found by all words, the last of which may be begun, latest first', async () => {
  const statements = [
    statement('The convoy waits at the border.', { day: '2031-03-01', start: 1 }),
    statement('The border stays shut.', { day: '2031-03-03', start: 2 }),
    statement('Nothing moves.', { day: '2031-03-02', start: 3, speakers: ['Zoë Bordér'] }),
  ];
  await noteReading({ entry: entry('https://news.example/a'), text: 'x', statements });
  expect(await found('BORD')).toEqual([
    'The border stays shut.',
    'Nothing moves.',
    'The convoy waits at the border.',
  ]);
  expect(await found('border the')).toEqual(['The border stays shut.', 'The convoy waits at the border.']);
  expect(await found('border convoy')).toEqual(['The convoy waits at the border.']);
  expect(await found('bord convoy')).toEqual([]);
  expect(await found('zoe')).toEqual(['Nothing moves.']);
  const query = queryOf('border');
  expect(query && (await findStatements(query, 1))).toMatchObject({
    total: 3,
    statements: [{ text: 'The border stays shut.' }],
  });
});

test('what was said at an address gives way to what is said there now', async () => {
  const article = entry('https://news.example/a');
  await noteReading({ entry: article, text: 'x', statements: [statement('An early word.')] });
  await noteReading({ entry: article, text: 'y', statements: [statement('A late word.')] });
  expect(await found('word')).toEqual(['A late word.']);
});

test('every word of a statement finds it', async () => {
  const said = 'Nous négocierons à l’aube, said the envoy’s deputy';
  await noteReading({ entry: entry('https://news.example/a'), text: 'x', statements: [statement(said)] });
  for (const word of distinctWords(said)) expect(await found(word)).toEqual([said]);
});
