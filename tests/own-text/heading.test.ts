import { expect, test } from 'vitest';
import { isHeading } from '../../src/own-text/heading.ts';
import { partsOf } from '../../src/own-text/passage.ts';

const LONG = 'The two sides agreed on a text and on the day when it is to be signed.';

test.each<[name: string, paragraphs: string[], headings: string[]]>([
  ['a short line before a paragraph', ['What was agreed', LONG], ['What was agreed']],
  ['a short line before a list', ['The points', '- A', '- B'], ['The points']],
  ['a short sentence', ['They agreed.', LONG], []],
  ['words that lead on', ['They said:', LONG], []],
  ['the end', [LONG, 'Our correspondent'], []],
  ['two short lines', ['Geneva, Monday', 'By A. Mole'], []],
  ['a line as long as a sentence', ['word '.repeat(20).trim(), LONG + LONG], []],
])('%s', (_name, paragraphs, headings) => {
  const parts = partsOf(paragraphs);
  const found = parts.filter((_part, index) => isHeading(parts, index));
  expect(found.map((part) => (part.kind === 'text' ? part.words : ''))).toEqual(headings);
});
