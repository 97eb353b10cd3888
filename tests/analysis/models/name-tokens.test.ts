import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameTokens } from '../../../src/analysis/models/name-tokens.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';

function forms(text: string): string[] {
  const doc = readDocument(text, '');
  return doc.sentences.flatMap((sentence) => nameTokens(doc, sentence).forms);
}

test.each<[string, string, string[]]>([
  ['two names and a hyphen', 'Hale-Otieno talks', ['Hale', '-', 'Otieno', 'talks']],
  ['with a hyphen that does not break', 'Lima‑Oslo talks', ['Lima', '-', 'Oslo', 'talks']],
  ['three', 'the Oslo-Lima-Nairobi line', ['the', 'Oslo', '-', 'Lima', '-', 'Nairobi', 'line']],
  ['dotted and not', 'a U.S.-Kenya pact', ['a', 'U.S.', '-', 'Kenya', 'pact']],
  ['a dash', 'Oslo–Lima talks', ['Oslo', '-', 'Lima', 'talks']],
  ['one word with a small part', 'Kim Jong-un', ['Kim', 'Jong-un']],
  ['one word with a small head', 'pro-Kremlin', ['pro-Kremlin']],
  ['an article', 'al-Masri and Al-Masri', ['al-Masri', 'and', 'Al-Masri']],
  ['another article', 'El-Tayeb, Abu-Bakr', ['El-Tayeb', ',', 'Abu-Bakr']],
  ['possessive', 'Peru’s envoy', ['Peru', "'s", 'envoy']],
  ['possessive of several', "the ministers' plan", ['the', 'ministers', "'", 'plan']],
  ['contractions', 'I’m sure they’ve gone', ['I', "'m", 'sure', 'they', "'ve", 'gone']],
  ['more of them', "we'll, you're, she'd", ['we', "'ll", ',', 'you', "'re", ',', 'she', "'d"]],
  ['negation', 'it isn’t, won’t', ['it', 'is', "n't", ',', 'wo', "n't"]],
  ['an apostrophe inside a name', 'Côte d’Ivoire, O’Neill', ['Cote', "d'Ivoire", ',', "O'Neill"]],
  ['diacritics', 'Łukasz Şahin of Þórshöfn', ['Lukasz', 'Sahin', 'of', 'Thorshofn']],
  [
    'a name that begins with a letter of its own',
    'Ədalət, Øyvind, Đorđe',
    ['Edalet', ',', 'Oyvind', ',', 'Dorde'],
  ],
  ['letters and marks', 'Jose\u0301 spoke', ['Jose', 'spoke']],
  ['blanks that do not break', 'Dar\u00a0es\u00a0Salaam', ['Dar', 'es', 'Salaam']],
  ['curly quotes', '“No,” he said', ['"', 'No', ',', '"', 'he', 'said']],
  ['short words', "d' a-", ['d', "'", 'a', '-']],
  ['initials', 'J. K. Hale', ['J.', 'K.', 'Hale']],
  ['an ellipsis', 'gone…', ['gone', '...']],
  ['other scripts', 'Киев 東京', ['Киев', '東京']],
])('%s: %s', (_rule, text, expected) => {
  expect(forms(text)).toEqual(expected);
});

describe('whatever the text', () => {
  const parts = [
    'Al',
    'al',
    'Hale',
    'Łódź',
    'É',
    'n’t',
    "'s",
    '’d',
    '-',
    '‑',
    '–',
    ' ',
    '\u00a0',
    '.',
    'U.S.',
    '“',
    'ﬁ',
    '👋',
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((list) => list.join('')),
    fc.string({ maxLength: 80, unit: 'grapheme' }),
  );

  test('tokens point at their sentence, in order, and leave out nothing of it but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const doc = readDocument(text, '');
        for (const sentence of doc.sentences) {
          const { forms: folded, starts, ends } = nameTokens(doc, sentence);
          let end = sentence.span[0];
          for (const [i, form] of folded.entries()) {
            const start = starts[i] ?? -1;
            expect(form).not.toBe('');
            expect(start).toBeGreaterThanOrEqual(end);
            expect(text.slice(end, start).trim()).toBe('');
            end = ends[i] ?? -1;
            expect(end).toBeGreaterThan(start);
          }
          expect(text.slice(end, sentence.span[1]).trim()).toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });
});
