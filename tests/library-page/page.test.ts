import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryOf } from '../../src/library/search.ts';
import { readFile } from '../../src/library-page/data/read-file.ts';
import { sizeWords } from '../../src/library-page/data/size.ts';
import { groupOwnWork } from '../../src/library-page/notes/own.ts';
import { byDay } from '../../src/library-page/reading/days.ts';
import { partOf } from '../../src/library-page/routes.ts';
import { markedPieces } from '../../src/library-page/search/marked.ts';
import { passageAddress } from '../../src/library-page/text-fragment.ts';
import { english } from '../../src/locales/english.ts';
import type { Correction, Note } from '../../src/shared/notes.ts';
import { sayFrom } from '../../src/shared/words.ts';

describe('marked words', () => {
  test('are those that were searched for, as the text has them', () => {
    const query = queryOf('the Élan wo');
    const pieces = query ? markedPieces('The elan of the Word, a sword', query) : [];
    expect(pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([
      'The',
      'elan',
      'the',
      'Word',
    ]);
  });

  test('leave the text whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, typed) => {
        const query = queryOf(typed);
        if (query)
          expect(
            markedPieces(text, query)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
      }),
    );
  });
});

describe('the address of a passage', () => {
  test.each([
    [
      'https://news.example/a#top',
      'no cease-fire, yet',
      'https://news.example/a#:~:text=no%20cease%2Dfire%2C%20yet',
    ],
    [
      'https://news.example/a',
      'a b c d e f g h i j k l',
      'https://news.example/a#:~:text=a%20b%20c%20d,i%20j%20k%20l',
    ],
    ['https://news.example/a', ' ', 'https://news.example/a'],
  ])('%s at %j is %s', (url, passage, address) => {
    expect(passageAddress(url, passage)).toBe(address);
  });

  test('is one for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (passage) => {
        expect(URL.canParse(passageAddress('https://news.example/a', passage))).toBe(true);
      }),
    );
  });
});

test.each([
  ['#stories', 'stories'],
  ['#data', 'data'],
  ['', 'reading'],
  ['#elsewhere', 'reading'],
])('the hash %j leads to %s', (hash, part) => {
  expect(partOf(hash)).toBe(part);
});

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [2_440_000, '2.4 MB'],
  [3_000_000_000_000, '3,000 GB'],
])('%i bytes read %s', (bytes, words) => {
  expect(sizeWords(bytes, 'en')).toBe(words);
});

test('articles stand under the day on which they were read', () => {
  const at = (day: number, hour: number) => ({
    url: `${day}/${hour}`,
    title: '',
    published: null,
    readAt: new Date(2031, 2, day, hour).toISOString(),
    status: null,
  });
  expect(byDay([at(3, 9), at(2, 23), at(2, 1)]).map(({ day, articles }) => [day, articles.length])).toEqual([
    ['2031-03-03', 1],
    ['2031-03-02', 2],
  ]);
});

test('notes and corrections stand with their article, the last worked on first', () => {
  const place = (start: number) => ({ exact: 'x', prefix: '', suffix: '', start, end: start + 1 });
  const note = (id: string, url: string, start: number, modified: string): Note => ({
    id,
    url,
    title: url,
    place: place(start),
    body: 'b',
    created: modified,
    modified,
  });
  const correction: Correction = {
    id: 'c',
    url: 'b',
    title: 'b',
    of: 'claim',
    place: place(0),
    change: { kind: 'hide' },
    created: '2031-05-01',
  };
  const works = groupOwnWork(
    [note('2', 'a', 9, '2031-03-01'), note('1', 'a', 4, '2031-04-01'), note('3', 'b', 0, '2031-01-01')],
    [correction],
  );
  expect(works.map(({ url, last, notes }) => [url, last, notes.map(({ id }) => id)])).toEqual([
    ['b', '2031-05-01', ['3']],
    ['a', '2031-04-01', ['1', '2']],
  ]);
});

test.each([
  ['{', 'This file was not taken: it is not JSON, or it is cut short.'],
  ['{}', 'This file was not taken: Attaché did not save it.'],
  [
    '{"format":"attache-library","version":9}',
    'This file was not taken: a newer version of Attaché saved it.',
  ],
  [
    '{"format":"attache-library","version":1,"articles":[{}]}',
    'This file was not taken. It is wrong at “articles[0].url”: there should be text that is not empty.',
  ],
])('of the file %s the reader is told: %s', (text, words) => {
  expect(readFile(text, sayFrom(english), new Date(0))).toEqual({ ok: false, words });
});

test('notes of another program are read from W3C Web Annotations', () => {
  const file = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://elsewhere.example/1',
    type: 'Annotation',
    created: '2031-03-01T08:00:00Z',
    body: { type: 'TextualBody', value: 'Who says so?', purpose: 'commenting' },
    target: {
      source: 'https://news.example/a',
      selector: { type: 'TextQuoteSelector', exact: 'a second round', prefix: 'for ', suffix: '.' },
    },
  });
  expect(readFile(file, sayFrom(english), new Date(0))).toMatchObject({
    ok: true,
    kind: 'annotations',
    own: { notes: [{ url: 'https://news.example/a', body: 'Who says so?' }], corrections: [] },
  });
});
