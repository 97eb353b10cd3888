import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/analysis/text/document.ts';
import { isEnglish } from '../../src/analysis/text/language.ts';
import { findStretches } from '../../src/analysis/text/quotation-marks.ts';
import { tokenize } from '../../src/analysis/text/tokens.ts';

const sentences = (text: string): string[] =>
  readDocument(text, '').sentences.map(({ span }) => text.slice(...span));
const tokens = (text: string): string[] => tokenize(text, 0, text.length).map((token) => token.text);
const stretches = (text: string): string[] =>
  findStretches(text, readDocument(text, '').paragraphs).map(({ span }) => text.slice(...span));

describe('sentences', () => {
  test.each([
    ['plain', 'They met. They left.', ['They met.', 'They left.']],
    ['country with stops', 'The U.S. President spoke. He left.', ['The U.S. President spoke.', 'He left.']],
    [
      'country that ends a sentence',
      'It came from the U.S. He denied it.',
      ['It came from the U.S.', 'He denied it.'],
    ],
    ['title', 'Mr. Costa met Gen. Silva. Both agreed.', ['Mr. Costa met Gen. Silva.', 'Both agreed.']],
    ['initial', 'George W. Hale spoke.', ['George W. Hale spoke.']],
    ['stop inside marks', 'She said “no deal.” He left.', ['She said “no deal.”', 'He left.']],
    ['paragraphs', 'One line\n\nAnother line.', ['One line', 'Another line.']],
  ])('%s', (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('a run without stops is cut, so that no stage meets an endless sentence', () => {
    for (const sentence of sentences('word '.repeat(5000))) expect(sentence.length).toBeLessThanOrEqual(2000);
  });
});

describe('tokens', () => {
  test.each([
    ['possessive', 'Peru’s envoy', ['Peru', '’s', 'envoy']],
    ['negated verb', 'it doesn’t', ['it', 'doesn’t']],
    ['dotted country', 'the U.S. side', ['the', 'U.S.', 'side']],
    ['hyphens inside', 'Ban Ki-moon', ['Ban', 'Ki-moon']],
    ['number', '1,200 troops', ['1,200', 'troops']],
    ['dash between names', 'Oslo–Lima talks', ['Oslo', '–', 'Lima', 'talks']],
  ])('%s', (_name, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('headings and items', () => {
  test.each([
    ['What comes next', true, false],
    ['The ministers met in Lima.', false, false],
    ['- The ministers met', false, true],
    ['WHAT COMES NEXT:', true, false],
    ['WHAT COMES NEXT (2025):', true, false],
    ['What comes next:', false, false],
    ['A:', false, false],
  ])('%s', (line, heading, item) => {
    expect(readDocument(line, '').paragraphs[0]).toMatchObject({ heading, item });
  });
});

describe('quotation marks', () => {
  test.each([
    ['curly', 'He said “we agree” today.', ['“we agree”']],
    ['straight', 'He said "we agree" today.', ['"we agree"']],
    ['two', '“A deal,” she said. “Soon.”', ['“A deal,”', '“Soon.”']],
    ['nested', '“He said ‘never’ to us,” she said.', ['“He said ‘never’ to us,”']],
    ['two single marks for a double one', "''A deal,'' she said.", ["''A deal,''"]],
    ['guillemets', 'Il a dit «jamais» hier.', ['«jamais»']],
    ['single marks where there are no others', 'He said ‘we agree’ today.', ['‘we agree’']],
    ['apostrophes are no marks', 'The ministers’ plan isn’t dead.', []],
    ['a mark that never closes', 'He is 6" tall and left.', []],
    ['over two paragraphs', '“One thing.\n\n“Another thing,” he said.', ['“One thing.', '“Another thing,”']],
  ])('%s', (_name, text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });
});

describe('language', () => {
  const english =
    'The minister said that the talks with the delegation had been moved to the end of the month by both sides.';
  const french =
    'Le ministre a déclaré que les discussions avec la délégation avaient été reportées à la fin du mois par les deux parties.';
  test.each([
    ['English', english, 'en', true],
    ['English with a wrong tag', english, 'fr', true],
    ['French', french, 'fr', false],
    ['French that is tagged English', french, 'en', false],
    ['too short, tagged', 'Oui', 'fr', false],
    ['too short, untagged', 'Yes', '', true],
  ])('%s', (_name, text, tag, expected) => {
    expect(isEnglish(text, tag)).toBe(expected);
  });
});
