import fc from 'fast-check';

/** `count` words that no other call with another `stem` gives. */
export const wordRow = (stem: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${stem}${at}`).join(' ');

/** A paragraph of words, at least one. */
export const paragraph: fc.Arbitrary<string> = fc
  .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));

export const paragraphs: fc.Arbitrary<string[]> = fc.array(paragraph, { minLength: 1, maxLength: 12 });
