import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agree } from '../../../src/analysis/models/agreement/agree.ts';
import type { TokenEntity } from '../../../src/analysis/models/agreement/token-entity.ts';
import { ENTITY_TYPES, type EntityType } from '../../../src/analysis/models/labels.ts';
import { readSentence, type SentenceForms } from '../../../src/analysis/models/sentence-forms.ts';
import { readWord } from '../../../src/analysis/models/word-form.ts';
import { phrasesOf, tableOf } from './forms.ts';

const PHRASES = phrasesOf({
  jordan: 'country',
  hale: 'organisation',
  putkov: 'surname',
  vance: 'surname',
  vancetown: 'place',
});
/** "May" is commoner as a word than as a name, "Reis" is no word. */
const TABLE = tableOf({ may: 10, May: 30, Reis: 60 });

const line = (text: string): SentenceForms =>
  readSentence(
    text.split(' ').map((word) => readWord(word, TABLE)),
    PHRASES,
  );

type Found = readonly [words: string, type: EntityType, confidence?: number];

/** Lines with the names that were found in them, in order; what becomes of these. */
function agreed(...lines: readonly (readonly [text: string, ...found: Found[]])[]): string[][] {
  const sentences = lines.map(([text]) => line(text));
  const found = lines.map(([text, ...names]) => {
    const words = text.split(' ');
    let from = 0;
    return names.map(([name, type, confidence = 0.95]): TokenEntity => {
      const parts = name.split(' ');
      let first = from;
      while (first < words.length && !parts.every((part, i) => words[first + i] === part)) first++;
      from = first + parts.length;
      return { first, last: from, type, confidence };
    });
  });
  return agree(sentences, found).map((entities, i) =>
    entities.map(({ first, last, type }) => {
      const words = sentences[i]?.words.slice(first, last) ?? [];
      return `${words.map(({ text }) => text).join(' ')} ${type}`;
    }),
  );
}

describe('what follows a form of address is a person', () => {
  test.each<[string, [string, ...Found[]], string[]]>([
    ['missed', ['then Mr. Reis left'], ['Reis PER']],
    ['missed with more names', ['then Mrs. Ana Reis left'], ['Ana Reis PER']],
    ['at most three words', ['then Ms Ana Maria Sol Reis left'], ['Ana Maria Sol PER']],
    ['taken for a place', ['then Mr. Reis left', ['Reis', 'LOC']], ['Reis PER']],
    ['already a person', ['then Mr. Ana Reis left', ['Ana Reis', 'PER']], ['Ana Reis PER']],
    ['a person that holds the title', ['then Mr. Reis left', ['Mr. Reis', 'PER']], ['Mr. Reis PER']],
    ['inside another name', ['the Mr. Reis Show', ['Mr. Reis Show', 'MISC']], ['Reis Show PER']],
    ['nobody', ['then Mr. left'], []],
    ['two side by side', ['then Mr Reis Mrs Hale left'], ['Reis PER', 'Hale PER']],
    ['the title twice', ['then Mr Mr Reis left'], ['Reis PER']],
    [
      'others stay',
      ['then Peru told Mr. Reis in Lima', ['Peru', 'LOC'], ['Lima', 'LOC']],
      ['Peru LOC', 'Reis PER', 'Lima LOC'],
    ],
  ])('%s', (_rule, given, expected) => {
    expect(agreed(given)).toEqual([expected]);
  });
});

describe('a surname is its person', () => {
  const full: [string, ...Found[]] = ['then Ana Reis left', ['Ana Reis', 'PER']];
  test.each<[string, [string, ...Found[]], string[]]>([
    ['missed', ['when Reis came'], ['Reis PER']],
    ['taken for a place', ['when Reis came', ['Reis', 'LOC']], ['Reis PER']],
    ['taken for something', ['when Reis came', ['Reis', 'MISC']], ['Reis PER']],
    ['taken for an organisation, with doubt', ['when Reis came', ['Reis', 'ORG', 0.4]], ['Reis PER']],
    ['a company of that name', ['when Reis came', ['Reis', 'ORG']], ['Reis ORG']],
    ['part of another name', ['when Reis Bank came', ['Reis Bank', 'ORG']], ['Reis Bank ORG']],
    ['small letters', ['when reis came'], []],
    ['another word', ['when Reisen came'], []],
  ])('%s', (_rule, given, expected) => {
    expect(agreed(full, given)[1]).toEqual(expected);
    expect(agreed(given, full)[0]).toEqual(expected);
  });

  test.each<[string, [string, ...Found[]], [string, ...Found[]], string[]]>([
    [
      'not if the full name is in doubt',
      ['then Ana Reis left', ['Ana Reis', 'PER', 0.8]],
      ['when Reis came'],
      [],
    ],
    ['not if it is a place', ['then Ana Reis left', ['Ana Reis', 'LOC']], ['when Reis came'], []],
    ['not if it is a word alone', ['then Reis left', ['Reis', 'PER']], ['when Reis came'], []],
    ['nor of two letters', ['then Ana Li left', ['Ana Li', 'PER']], ['when Li came'], []],
    [
      'a state of that name',
      ['then Ana Jordan left', ['Ana Jordan', 'PER']],
      ['when Jordan came', ['Jordan', 'LOC']],
      ['Jordan LOC'],
    ],
    [
      'another listed thing of that name',
      ['then Ana Hale left', ['Ana Hale', 'PER']],
      ['when Hale came'],
      ['Hale PER'],
    ],
    [
      'a common word in the sentence',
      ['then Ana May left', ['Ana May', 'PER']],
      ['when May came'],
      ['May PER'],
    ],
    ['a common word at its head', ['then Ana May left', ['Ana May', 'PER']], ['May they come'], []],
    ['a common word behind a mark', ['then Ana May left', ['Ana May', 'PER']], ['they say " May we'], []],
    ['a common word in a heading', ['then Ana May left', ['Ana May', 'PER']], ['Envoys May Come'], []],
    [
      'no common word at the head',
      ['then Ana Reis left', ['Ana Reis', 'PER']],
      ['Reis came there'],
      ['Reis PER'],
    ],
  ])('%s', (_rule, full_, given, expected) => {
    expect(agreed(full_, given)[1]).toEqual(expected);
  });

  test('a listed statesman is no place, but stays what else he was taken for', () => {
    expect(agreed(['when Putkov came', ['Putkov', 'LOC']])).toEqual([['Putkov PER']]);
    expect(agreed(['when Putkov came', ['Putkov', 'MISC']])).toEqual([['Putkov MISC']]);
    expect(agreed(['when Putkov came'])).toEqual([[]]);
  });
});

describe('whatever is found', () => {
  const WORDS = ['Mr', 'Mrs.', 'Reis', 'Ana', 'May', 'Jordan', 'Putkov', 'left', 'of', ',', '"'];
  const documents = fc.array(
    fc.tuple(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }),
      fc.array(
        fc.tuple(
          fc.nat(3),
          fc.integer({ min: 1, max: 3 }),
          fc.constantFrom(...ENTITY_TYPES),
          fc.constantFrom(0.3, 0.7, 0.95),
        ),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  );

  test('names are in order, apart and inside; agreeing again changes nothing', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const sentences = document.map(([words]) => line(words.join(' ')));
        const found = document.map(([words, names]) => {
          const entities: TokenEntity[] = [];
          let at = 0;
          for (const [gap, length, type, confidence] of names) {
            const first = at + gap;
            at = first + length;
            if (at <= words.length) entities.push({ first, last: at, type, confidence });
          }
          return entities;
        });
        const result = agree(sentences, found);
        expect(result).toHaveLength(sentences.length);
        for (const [i, entities] of result.entries()) {
          let end = 0;
          for (const { first, last } of entities) {
            expect(first).toBeGreaterThanOrEqual(end);
            expect(last).toBeGreaterThan(first);
            end = last;
          }
          expect(end).toBeLessThanOrEqual(sentences[i]?.words.length ?? 0);
        }
        expect(agree(sentences, result)).toEqual(result);
      }),
    );
  });
});
