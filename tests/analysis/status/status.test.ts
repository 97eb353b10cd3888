import { expect, test } from 'vitest';
import { analyze } from '../read.ts';
import { ARTICLES } from './articles.ts';

test.each(ARTICLES)('$state: $title', ({ title, text, state }) => {
  const { status } = analyze(text, title);
  expect(status?.state ?? null).toBe(state);
});
