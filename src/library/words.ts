import type { Span } from '../shared/analysis.ts';

/** A word of a text as it is searched, and where it stands. */
export interface FoundWord {
  word: string;
  span: Span;
}

const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4\uFF07]/g;
const MARKS = /\p{M}/gu;
/** Letters that Unicode does not take apart into a letter and a mark, in lower case. */
const WHOLE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  þ: 'th',
  ð: 'd',
};
const WHOLE_LETTERS = /[łøßıđæœəþð]/g;
/** Letters and digits with the signs that stand on them and within them. */
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]|['\u2018\u2019\u02BC\uFF07](?=[\p{L}\p{N}]))*/gu;

/** A word as it is compared: lower case, without accents, apostrophes straight. */
export function foldWord(word: string): string {
  return word
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(WHOLE_LETTERS, (letter) => WHOLE[letter] ?? letter);
}

/** The words of a text in their order. "Zelensky’s" is one, and so are the parts on both sides of a hyphen. */
export function wordsIn(text: string): FoundWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: foldWord(word),
    span: [index, index + word.length],
  }));
}

/** The words of texts, folded, each once. */
export function distinctWords(...texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => wordsIn(text).map(({ word }) => word)))];
}
