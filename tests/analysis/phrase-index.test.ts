import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from '../../src/analysis/text/fold.ts';
import { PhraseIndex } from '../../src/analysis/text/phrase-index.ts';
import { type Token, tokenize } from '../../src/analysis/text/tokens.ts';

// A blank behind the text, as in running text: an abbreviation keeps its stop.
const tokens = (text: string): Token[] => tokenize(`${text} `, 0, text.length + 1);

function indexOf(...phrases: string[]): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const phrase of phrases) index.add(phrase, phrase);
  return index;
}

/** The longest phrase at the head of a text, and how many tokens it has. */
const longest = (index: PhraseIndex<string>, text: string, most?: number): [string, number] | undefined => {
  const found = index.longestAt(tokens(text), 0, most);
  return found === undefined ? undefined : [found.values.join('+'), found.length];
};

describe('the longest phrase', () => {
  const index = indexOf(
    'Sudan',
    'South Sudan',
    'Bank of the South',
    'São Tomé',
    'Côte d’Ivoire',
    'U.S.',
    'U.S. Congress',
    'St. Lucia',
    "People's Party",
    'Guinea-Bissau',
    'Łódź',
    'G7',
  );
  test.each<[string, [string, number] | undefined]>([
    ['Sudan said', ['Sudan', 1]],
    ['SOUTH SUDAN said', ['South Sudan', 2]],
    ['South Korea', undefined],
    ['Bank of the North', undefined],
    ['Bank of the South', ['Bank of the South', 4]],
    ['Sao Tome', ['São Tomé', 2]],
    ["Cote d'Ivoire", ['Côte d’Ivoire', 2]],
    ['U.S. forces', ['U.S.', 1]],
    ['U.S. Congress', ['U.S. Congress', 2]],
    ['St. Lucia', ['St. Lucia', 2]],
    ['People’s Party', ["People's Party", 3]],
    ['Guinea‑Bissau', ['Guinea-Bissau', 1]],
    ['Lodz', ['Łódź', 1]],
    ['the Sudan', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(longest(index, text)).toEqual(expected);
  });

  test.each<[number, [string, number] | undefined]>([
    [0, undefined],
    [1, ['U.S.', 1]],
    [2, ['U.S. Congress', 2]],
  ])('of at most %i tokens', (most, expected) => {
    expect(longest(index, 'U.S. Congress', most)).toEqual(expected);
  });

  test('it begins where it is asked for, and does not go beyond the last token', () => {
    const words = tokens('in South Sudan');
    expect(index.longestAt(words, 1)).toEqual({ values: ['South Sudan'], length: 2 });
    expect(index.longestAt(words.slice(0, 2), 1)).toBeUndefined();
    expect(index.longestAt(words, 3)).toBeUndefined();
  });

  test('one phrase may have several values, however it is written', () => {
    const several = new PhraseIndex<number>();
    several.add('São Tomé', 1);
    several.add('sao tome', 2);
    expect(several.longestAt(tokens('SAO TOMÉ'), 0)).toEqual({ values: [1, 2], length: 2 });
  });

  test('nothing is not a phrase', () => {
    const empty = indexOf('', ' ');
    expect(longest(empty, 'Sudan')).toBeUndefined();
  });
});

describe('laziness', () => {
  const WORDS = ['Peru', 'peru', 'São', 'sao', 'U.S.', 'St.', 'de', 'd’Or', "People's", 'A-B', '(', '’s'];
  const phrase = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' '));

  test('whenever phrases are added or asked for, the answers are those of a plain list', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(phrase, fc.boolean()), { maxLength: 14 }), phrase, (steps, asked) => {
        const index = new PhraseIndex<string>();
        const added: string[] = [];
        const text = tokens(asked);
        const keys = (words: readonly Token[]): string[] => words.map(({ lower }) => foldWord(lower));
        const check = (): void => {
          const matching = added.filter((one) => {
            const own = keys(tokens(one));
            return own.join(' ') === keys(text.slice(0, own.length)).join(' ');
          });
          const length = Math.max(0, ...matching.map((one) => tokens(one).length));
          const values = matching.filter((one) => tokens(one).length === length);
          expect(index.longestAt(text, 0)).toEqual(length === 0 ? undefined : { values, length });
        };
        for (const [one, askNow] of steps) {
          index.add(one, one);
          added.push(one);
          if (askNow) check();
        }
        check();
      }),
      { numRuns: 300 },
    );
  });
});
