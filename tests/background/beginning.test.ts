import { expect, test } from 'vitest';
import { beginningOf } from '../../src/background/beginning.ts';
import { ARTICLE } from './start.ts';

const beginning = (text: string): string | undefined => beginningOf({ ...ARTICLE, text })?.text;

test('only a very long text has a beginning of its own', () => {
  expect(beginning('Envoys met. '.repeat(9_000))).toBeUndefined();
});

test('it ends with a paragraph', () => {
  const paragraph = `${'Envoys met. '.repeat(100)}End.`;
  const found = beginning(Array.from({ length: 120 }, () => paragraph).join('\n\n'));
  expect(found?.endsWith('End.')).toBe(true);
  expect(found?.length).toBeGreaterThan(25_000);
});

test('where there are no paragraphs it is cut', () => {
  expect(beginning('word '.repeat(40_000))).toHaveLength(30_000);
});
