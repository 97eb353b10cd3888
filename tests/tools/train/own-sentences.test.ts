import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readOwnSentences } from '../../../tools/train/actors/own-sentences.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../tools/train/actors/own');

test('names become spans of the text without their marks', () => {
  const [document, ...others] = readOwnSentences(
    '# about\n\n[Ana Reis](PER) in [Oslo](LOC)\nShe met the [EU](ORG)-[Kosovo](LOC) group.\n',
  );
  expect(others).toEqual([]);
  expect(document).toEqual({
    id: '1',
    text: 'Ana Reis in Oslo\nShe met the EU-Kosovo group.',
    spans: [
      [0, 8, 'PER'],
      [12, 16, 'LOC'],
      [29, 31, 'ORG'],
      [32, 38, 'LOC'],
    ],
  });
});

test('an empty line ends a document, a comment does not', () => {
  const documents = readOwnSentences('One\n# aside\nmore\n\n\nTwo\r\n[Thai](MISC) rice\r\n');
  expect(documents).toEqual([
    { id: '1', text: 'One\nmore', spans: [] },
    { id: '2', text: 'Two\nThai rice', spans: [[4, 8, 'MISC']] },
  ]);
});

test('brackets of the text itself are written with a backslash', () => {
  expect(readOwnSentences('“\\[The minister\\] told [Ito](PER)”')).toEqual([
    { id: '1', text: '“[The minister] told Ito”', spans: [[21, 24, 'PER']] },
  ]);
});

test.each([
  ['an unknown type', '[Ana](PERS) left'],
  ['no type', 'one\n[Ana] left'],
  ['no end', 'one\n\n# two\nAna [Reis left'],
  ['no beginning', 'Ana](PER) left'],
  ['a name within a name', '[Bank of [Chad](LOC)](ORG)'],
  ['a space at the edge', '[Ana ](PER)left'],
  ['nothing inside', 'and [](LOC) too'],
])('brackets with %s are refused with the line', (_name, text) => {
  expect(() => readOwnSentences(text)).toThrow(new RegExp(`^line ${text.split('\n').length}: `));
});

test('all of the own sentences can be read', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    const documents = readOwnSentences(readFileSync(path.join(FOLDER, file), 'utf8'));
    expect(documents.length, file).toBeGreaterThan(0);
    for (const { text, spans } of documents)
      for (const [start, end] of spans) expect(text.slice(start, end), file).toMatch(/^[\p{L}\p{N}]/u);
  }
});
