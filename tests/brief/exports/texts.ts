import fc from 'fast-check';
import type { Span } from '../../../src/shared/analysis.ts';

/** Words that have undone files before: astral, right to left, combining, quoting, separating, computing. */
const AWKWARD = [
  'a',
  'the same',
  ' ',
  '😀',
  '𝒜',
  '👩‍🚀',
  'שלום',
  '\u202Eabc\u202C',
  'e\u0301',
  '"',
  '“',
  '”',
  "'",
  ',',
  ';',
  '\t',
  '\r\n',
  '\n',
  '\n\n',
  '=1+1',
  '@x',
  '-',
  '\\',
  '<b>',
  '\u0000',
  '\uFEFF',
];

/** Text made of awkward words and any others, often with repetitions. */
export const text = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 30,
  })
  .map((words) => words.join(''));

const boundaries = (of: string): number[] => {
  const all = [0];
  for (const character of of) all.push((all.at(-1) ?? 0) + character.length);
  return all;
};

/** A text and a stretch of it that begins and ends between characters. */
export const textAndSpan: fc.Arbitrary<{ text: string; span: Span }> = text
  .filter((words) => words.length > 0)
  .chain((words) => {
    const at = boundaries(words);
    return fc
      .tuple(fc.nat(at.length - 2), fc.nat(at.length - 2))
      .map(([one, other]): { text: string; span: Span } => ({
        text: words,
        span: [at[Math.min(one, other)] ?? 0, at[Math.max(one, other) + 1] ?? words.length],
      }));
  });
