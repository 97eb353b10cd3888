import fc from 'fast-check';
import type { Span } from '../../src/shared/analysis.ts';

const WORDS = [
  'Kenya',
  'Lima',
  'the minister',
  'said',
  'that',
  'talks',
  'on Friday',
  'would',
  'go on',
  'without',
  'delay',
  'and',
  'a visit',
  'in Geneva',
  'was',
  'agreed',
  'by both sides',
  'but',
  'nobody',
  'knows when',
];

const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 20 });

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 });

/** Numbers every other word, so that no few words are twice the same. */
function written(paragraphs: readonly string[][][]): string[] {
  let number = 100;
  const numbered = (word: string, at: number): string => {
    if (at % 2 === 0) return word;
    number += 1;
    return `${word} ${number}`;
  };
  return paragraphs.map((sentences) =>
    sentences.map((words) => `${words.map(numbered).join(' ')}.`).join(' '),
  );
}

/** A text of paragraphs, in one of which there is a passage. */
export const textsWithPassage: fc.Arbitrary<{
  before: string[];
  its: string;
  after: string[];
  span: Span;
}> = fc
  .record({
    before: fc.array(paragraph, { maxLength: 4 }),
    its: paragraph,
    after: fc.array(paragraph, { maxLength: 4 }),
    from: fc.nat(),
    length: fc.nat(),
  })
  .map(({ before, its: marked, after, from, length }) => {
    const all = written([...before, marked, ...after]);
    const its = all[before.length] ?? '';
    const start = from % its.length;
    const end = start + 1 + (length % (its.length - start));
    return {
      before: all.slice(0, before.length),
      its,
      after: all.slice(before.length + 1),
      span: [start, end],
    };
  });
