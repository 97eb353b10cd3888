import { describe, expect, test } from 'vitest';
import { entitiesIn } from '../../../../src/analysis/models/entity.ts';
import { type LabelledDocument, labelText, type MarkedText } from '../../../../tools/train/actors/corpus.ts';
import { readOwnSentences } from '../../../../tools/train/actors/own-sentences.ts';

/** The names of a labelled document, as words. */
const names = ({ sentences }: LabelledDocument): string[] =>
  sentences.flatMap(({ forms, labels }) =>
    entitiesIn(labels).map(({ first, last, type }) => `${forms.slice(first, last).join(' ')} ${type}`),
  );

const label = (text: string, spans: MarkedText['spans']): LabelledDocument =>
  labelText({ id: 'x', text, spans }, 1);

test.each<[string, string, string[]]>([
  ['single words and several', '[Ana Reis](PER) left [Lima](LOC).', ['Ana Reis PER', 'Lima LOC']],
  ['a possessive stays outside', '[Peru](LOC)’s envoy', ['Peru LOC']],
  ['both sides of a hyphen', 'the [Iran](LOC)-[Iraq](LOC) line', ['Iran LOC', 'Iraq LOC']],
  ['side by side', '[Kenya](LOC) [NATO](ORG)', ['Kenya LOC', 'NATO ORG']],
  ['folded', '[Łódź](LOC) and [São Tomé](LOC)', ['Lodz LOC', 'Sao Tome LOC']],
  ['three words', 'the [Bank of Peru](ORG) said', ['Bank of Peru ORG']],
  ['two sentences', '[Ana](PER) left. [Jo](PER) came.', ['Ana PER', 'Jo PER']],
  ['none', 'nobody came', []],
])('names become labels: %s', (_rule, line, expected) => {
  const [document] = readOwnSentences(line);
  expect(names(label(document?.text ?? '', document?.spans ?? []))).toEqual(expected);
});

describe('a name snaps to tokens', () => {
  test.each<[string, string, MarkedText['spans'], string[]]>([
    ['that begins inside one', 'then Lima fell', [[6, 9, 'LOC']], ['Lima LOC']],
    ['that takes white space in', 'then Lima fell', [[4, 10, 'LOC']], ['Lima LOC']],
    ['that ends inside the next', 'then Ana Reis fell', [[5, 10, 'PER']], ['Ana Reis PER']],
    ['that is white space', 'then Lima fell', [[4, 5, 'LOC']], []],
    ['that is nothing', 'then Lima fell', [[6, 6, 'LOC']], []],
    ['that is turned round', 'then Lima fell', [[9, 5, 'LOC']], []],
    ['beyond the text', 'then Lima fell', [[90, 99, 'LOC']], []],
    ['of another type', 'then Lima fell', [[5, 9, 'IGN']], []],
    ['over the end of a sentence', 'He met Ana. Reis left.', [[7, 16, 'PER']], ['Ana . PER', 'Reis PER']],
    [
      'over another: the later has its way',
      'then Ana Reis fell',
      [
        [5, 13, 'PER'],
        [5, 8, 'ORG'],
      ],
      ['Ana ORG'],
    ],
  ])('%s', (_rule, text, spans, expected) => {
    expect(names(label(text, spans))).toEqual(expected);
  });
});

test('sentences keep their offsets and as many labels as forms', () => {
  const text = 'Ana Reis left.\nŁódź is far.';
  const { sentences, weight, id } = labelText({ id: 'y', text, spans: [[15, 19, 'LOC']] }, 0.3);
  expect({ weight, id }).toEqual({ weight: 0.3, id: 'y' });
  expect(sentences.map(({ forms }) => forms.join(' '))).toEqual(['Ana Reis left .', 'Lodz is far .']);
  for (const { forms, labels, starts, ends, skip } of sentences) {
    expect([labels.length, starts.length, ends.length]).toEqual([forms.length, forms.length, forms.length]);
    expect(skip).toBe(false);
  }
  expect(text.slice(sentences[1]?.starts[0], sentences[1]?.ends[0])).toBe('Łódź');
});
