import { expect, test } from 'vitest';
import { chainOf } from '../../../../src/page/card/content/chain.ts';
import type { Span } from '../../../../src/shared/analysis.ts';

const text =
  'Foreign Minister Ana Lindqvist arrived early. Ms Lindqvist smiled. She was asked about the ferry. “It sails,” she said. The harbour said “maybe”.';
const at = (words: string): Span => {
  const start = text.indexOf(words);
  return [start, start + words.length];
};
const ana = {
  name: 'Ana Lindqvist',
  mentions: [at('Ms Lindqvist'), at('Ana Lindqvist')],
  pronouns: [at('She was').map((end, i) => (i ? end - 4 : end)) as Span, at('she')],
};
const sentence = at('“It sails,” she said.');

test.each<[string, Span | null, Span, Span | null, string[]]>([
  ['a pronoun', at('she'), sentence, at('said'), ['she', 'Ms Lindqvist', 'Ana Lindqvist']],
  ['a pronoun found beside the cue', null, sentence, at('said'), ['she', 'Ms Lindqvist', 'Ana Lindqvist']],
  ['a short name', at('Ms Lindqvist'), at('Ms Lindqvist smiled.'), null, ['Ms Lindqvist', 'Ana Lindqvist']],
  [
    'words around the name',
    at('Foreign Minister Ana Lindqvist'),
    at('Foreign Minister Ana Lindqvist arrived early.'),
    null,
    ['Ana Lindqvist'],
  ],
  [
    'the full name',
    at('Ana Lindqvist'),
    at('Foreign Minister Ana Lindqvist arrived'),
    null,
    ['Ana Lindqvist'],
  ],
  ['nothing', null, at('The harbour said “maybe”.'), null, []],
])('from %s', (_start, source, around, cue, words) => {
  expect(chainOf(text, ana, source, around, cue).map((line) => line.text)).toEqual(words);
});

test('to a name that the article gives only later', () => {
  const later = { ...ana, mentions: [at('Ms Lindqvist'), at('Ana Lindqvist')].slice(0, 1), pronouns: [] };
  expect(chainOf(text, later, at('Ms Lindqvist'), sentence, null).map((line) => line.text)).toEqual([
    'Ms Lindqvist',
  ]);
});
