import { expect, test } from 'vitest';
import { hasLetter, hasLetterOrDigit, hasWord } from '../../../../src/page/article/text/letters.ts';

test.each([
  ['Wort', true, true, true],
  ['é', true, false, true],
  ['Это', true, true, true],
  ['会谈', true, true, true],
  ['قمة', true, true, true],
  ['a b', true, false, true],
  ['2031', false, false, true],
  ['___', false, false, false],
  ['– “…” —', false, false, false],
  ['×÷', false, false, false],
  ['', false, false, false],
])('%j: letter %s, word %s, anything %s', (text, letter, word, anything) => {
  expect([hasLetter(text), hasWord(text), hasLetterOrDigit(text)]).toEqual([letter, word, anything]);
});
