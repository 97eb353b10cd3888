import { expect, test } from 'vitest';
import { withSection } from '../../tools/report/sections.ts';

const HEAD = '# Figures\nMade by a tool.';
const ONE = '## One\n\nfirst';
const TWO = '## Two\n\n### Deeper\n\nsecond';

test.each([
  ['a document that is not there yet', '', ONE, `${HEAD}\n\n${ONE}\n`],
  ['a new section, at the end', `${HEAD}\n\n${ONE}\n`, TWO, `${HEAD}\n\n${ONE}\n\n${TWO}\n`],
  [
    'a section in its place, the others as they were',
    `${HEAD}\n\n${ONE}\n\n${TWO}\n`,
    '## One\n\nanew\n',
    `${HEAD}\n\n## One\n\nanew\n\n${TWO}\n`,
  ],
  ['an old head', `# Old\n\n${ONE}\n`, ONE, `${HEAD}\n\n${ONE}\n`],
  ['no head at all', `${ONE}\n`, ONE, `${HEAD}\n\n${ONE}\n`],
])('%s', (_name, document, section, expected) => {
  expect(withSection(document, HEAD, section)).toBe(expected);
});

test('a heading that only begins alike is another section', () => {
  expect(withSection(`${HEAD}\n\n## One more\n\nkept\n`, HEAD, ONE)).toBe(
    `${HEAD}\n\n## One more\n\nkept\n\n${ONE}\n`,
  );
});
