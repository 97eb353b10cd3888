import { expect, test } from 'vitest';
import { isTelling } from '../../../../src/page/card/content/chain.ts';

test.each([
  [[], false],
  [['Ana Lindqvist'], false],
  [['the minister'], true],
  [['she', 'Ana Lindqvist'], true],
])('the way %j to a name is worth a row: %s', (words, expected) => {
  const chain = words.map((text) => ({ text }));
  expect(isTelling(chain, 'Ana Lindqvist')).toBe(expected);
});
