import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/text/document.ts';
import { findStretches } from '../../../src/analysis/text/quotation-marks.ts';
import { analyze } from '../read.ts';
import { spoken } from './spoken.ts';

const stretches = (text: string): string[] =>
  findStretches(text, readDocument(text, '').paragraphs).map(({ span }) => text.slice(...span));

describe('single marks as the outer ones', () => {
  test.each<[string, string, string[]]>([
    [
      'past a plural in the genitive',
      '‘We read the envoys’ plan,’ Ana Reis said. ‘It’s dead.’',
      ['‘We read the envoys’ plan,’', '‘It’s dead.’'],
    ],
    [
      'the same, straight',
      "'We read the envoys' plan,' Ana Reis said. 'It's dead.'",
      ["'We read the envoys' plan,'", "'It's dead.'"],
    ],
    [
      'genitives outside',
      "The envoys' plan was 'dead on arrival' and the ministers' reply 'late'.",
      ["'dead on arrival'", "'late'"],
    ],
    [
      'words in -s before more words',
      "She spoke of 'hard talks' and of 'bad faith'.",
      ["'hard talks'", "'bad faith'"],
    ],
    [
      'double marks inside',
      "He said: 'The so-called \"red lines\" don't matter.' Then he left.",
      ["'The so-called \"red lines\" don't matter.'"],
    ],
    ['letters left out', "In the '90s, rock 'n' roll and the workers' party were 'big'.", ["'big'"]],
    [
      'over two paragraphs',
      "'One thing in the envoys' plan.\n\n'Another thing,' he said.",
      ["'One thing in the envoys' plan.", "'Another thing,'"],
    ],
    ['apostrophes alone', "The envoys' plan isn't Lima's, and the ministers' reply is late.", []],
  ])('%s', (_name, text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });

  test('stay the writer’s where double marks quote', () => {
    expect(stretches('A ‘historic’ deal. She called it “a mistake”.')).toEqual(['“a mistake”']);
  });
});

describe('other marks', () => {
  test.each<[string, string, string[]]>([
    ['guillemets with blanks', 'Elle a dit « jamais » hier.', ['« jamais »']],
    ['low and high', 'Ana Reis said: „The border is open.“', ['„The border is open.“']],
    ['doubled curly', '‘‘We are done,’’ Ana Reis said.', ['‘‘We are done,’’']],
    ['grave accents', "``We are done,'' Ana Reis said.", ["``We are done,''"]],
    ['a doubled mark', 'He said ""we go"" and left.', ['""we go"']],
  ])('%s', (_name, text, expected) => {
    expect(stretches(text)[0]?.startsWith(expected[0] ?? '')).toBe(true);
    expect(stretches(text)).toHaveLength(1);
  });
});

test.each([
  ["'The border is open,' said Ana Reis. 'It's the envoys' plan that is dead,' she added."],
  ['‘The border is open’, said Ana Reis. ‘The envoys’ plan is dead.’'],
])('in single marks they speak as in double ones: %s', (text) => {
  expect(spoken(text).map((line) => line.slice(0, 9))).toEqual(['Ana Reis:', 'Ana Reis:']);
});

test.each([
  ['‘The border is open’, said Ana Reis.', 'direct'],
  ['Ana Reis said, ‘The border is open’.', 'direct'],
  ['Ana Reis called it ‘Peru’s last’, and left.', 'partial'],
])('the comma outside the mark ends an utterance too: %s', (text, form) => {
  expect(analyze(text).quotes.map((quote) => quote.form)).toEqual([form]);
});
