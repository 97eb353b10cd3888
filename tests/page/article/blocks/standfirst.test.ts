import { describe, expect, test } from 'vitest';
import type { Line } from '../../../../src/page/article/blocks/block.ts';
import { isStandfirst } from '../../../../src/page/article/blocks/standfirst.ts';
import { lineOf } from './line.ts';

const TEXT = 'Two coasts agree on cables and on little else after a night of talks';
const judged = (rest: Partial<Line>, names: readonly string[], description: string | undefined) =>
  isStandfirst(lineOf(rest.text ?? TEXT, rest), names, description);

describe('a page that describes itself', () => {
  test.each<[string, string, boolean]>([
    ['in the same words', TEXT, true],
    ['in the same words and marks of its own', `${TEXT}.`, true],
    ['in the beginning of the line', `${TEXT.slice(0, 48)}…`, true],
    ['in words too few to tell', 'Two coasts agree…', false],
    ['in other words', 'What the tide treaty says, and whom it leaves out in the cold', false],
  ])('%s', (_case, description, expected) => {
    expect(judged({}, ['standfirst'], description)).toBe(expected);
    expect(judged({}, [], description)).toBe(expected);
  });
});

describe('a page that does not', () => {
  test.each<[string, boolean]>([
    ['standfirst', true],
    ['article__dek', true],
    ['c-subTitle subtitle', true],
    ['storyDescription', true],
    ['entry-meta', false],
    ['leader', false],
    ['', false],
  ])('a line named "%s": %s', (name, expected) => {
    expect(judged({}, [name], undefined)).toBe(expected);
  });
});

test.each<[string, Partial<Line>]>([
  ['too short', { text: 'Cables and quarrels', words: 3 }],
  ['too long', { words: 71 }],
  ['half a link', { linked: 0.5 }],
])('%s', (_case, rest) => {
  expect(judged(rest, ['standfirst'], undefined)).toBe(false);
  expect(judged(rest, ['standfirst'], rest.text ?? TEXT)).toBe(false);
});
