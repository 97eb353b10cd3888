import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameWords } from '../../../../src/page/article/blocks/name-words.ts';

test.each<[string, string[]]>([
  ['c-inlineSignup__box', ['c', 'inline', 'signup', 'box']],
  ['articleBody', ['article', 'body']],
  ['read-more', ['read', 'more']],
  ['ReadMore', ['read', 'more']],
  ['post_4711', ['post']],
  ['col-12', ['col']],
  ['h2Title', ['h', 'title']],
  ['AD', ['ad']],
  ['header', ['header']],
  ['sponsoredText', ['sponsored', 'text']],
  ['4711', []],
  ['', []],
])('%s', (name, words) => {
  expect(nameWords(name)).toEqual(words);
});

const WORD = fc.stringMatching(/^[a-z]{1,8}$/);

test('the same words in every spelling of a name', () => {
  fc.assert(
    fc.property(fc.array(WORD, { minLength: 1, maxLength: 5 }), (words) => {
      const camel = words.map((word, index) => (index === 0 ? word : capital(word))).join('');
      // Letters that stand alone cannot be told apart where capitals follow each other.
      if (words.every(({ length }) => length > 1)) expect(nameWords(camel)).toEqual(words);
      for (const mark of ['-', '_', '__', ' ', '--', ':', '7'])
        expect(nameWords(words.join(mark))).toEqual(words);
    }),
  );
});

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

test('words are lower-case letters, never empty', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      for (const word of nameWords(name)) expect(word).toMatch(/^[a-z]+$/);
    }),
  );
});
