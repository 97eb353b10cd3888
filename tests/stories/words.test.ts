import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashWords, shingleCount, shinglesOf, WIDTH } from '../../src/stories/shingles.ts';
import { wordedParagraphs, wordsOf } from '../../src/stories/words.ts';

test.each<[name: string, text: string, words: string[]]>([
  ['marks of quotation vanish', '“No plans,” he ‘said’.', ['no', 'plans', 'he', 'said']],
  ['an apostrophe is one apostrophe', "Trump’s Trump's Trumpʼs", ["trump's", "trump's", "trump's"]],
  ['soft hyphens and zero-width blanks are unseen', 'sum\u00ADmit sum\u200Bmit\uFEFF', ['summit', 'summit']],
  ['a no-break space is a space', 'Mr\u00A0Lavrov', ['mr', 'lavrov']],
  ['compatibility forms and accents are folded', 'ﬁve Ｅrdoğan İzmir', ['five', 'erdogan', 'izmir']],
  ['hyphens part words', 'long-range', ['long', 'range']],
  ['digits are words', 'within 2 weeks', ['within', '2', 'weeks']],
  ['other scripts are words', 'Путин сказал', ['путин', 'сказал']],
  ['marks alone are none', ' … — • ', []],
  ['nothing is none', '', []],
])('%s', (_name, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('the words of words are those words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsOf(text);
      expect(wordsOf(words.join(' '))).toEqual(words);
    }),
  );
});

test('paragraphs are told with their places, without list marks and blanks', () => {
  const text = 'First one.\n\n- An item \n\n***\n\n• Another';
  expect(wordedParagraphs(text).map(({ span }) => text.slice(...span))).toEqual([
    'First one.',
    'An item',
    'Another',
  ]);
});

describe('shingles', () => {
  test.each([
    [0, 0],
    [1, 1],
    [3, 1],
    [WIDTH, 1],
    [WIDTH + 1, 2],
    [54, 51],
  ])('of %i words are %i', (words, count) => {
    expect(shingleCount(words)).toBe(count);
    expect(shinglesOf(Array.from({ length: words }, (_, at) => `w${at}`))).toHaveLength(count);
  });

  // The hashes that ship were made by this function: it must go on giving the same ones.
  test.each<[words: string[], hash: number]>([
    [[], 0xab3e7c0b],
    [['a'], 0x7cefbad4],
    [['no', 'official', 'date', 'yet'], 0x92313849],
  ])('%j has its lasting hash', (words, hash) => {
    expect(hashWords(words)).toBe(hash);
  });

  test('where words end is part of them', () => {
    expect(hashWords(['ab', 'c'])).not.toBe(hashWords(['a', 'bc']));
    expect(hashWords(['a', 'b'])).not.toBe(hashWords(['b', 'a']));
  });

  test('hashes are unsigned, and every eighth is a multiple of eight', () => {
    const hashes = Array.from({ length: 20_000 }, (_, at) => hashWords(['word', String(at)]));
    expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
    const marks = hashes.filter((hash) => hash % 8 === 0).length;
    expect(marks).toBeGreaterThan(2300);
    expect(marks).toBeLessThan(2700);
  });
});
