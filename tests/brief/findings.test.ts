import { expect, test } from 'vitest';
import { findingViews } from '../../src/brief/model/findings.ts';
import type { Analysis, Finding } from '../../src/shared/analysis.ts';
import { analysis, article, at } from './article.ts';

const withFindings = (findings: Finding[] | undefined): Analysis => ({
  ...analysis,
  status: {
    subject: 'talks',
    state: 'delayed',
    because: at('has been put off'),
    ...(findings === undefined ? {} : { findings }),
  },
});

test('each finding brings its whole sentence, in the order of the analysis', () => {
  const views = findingViews(article, analysis);
  expect(views.map(({ kind, towards }) => [kind, towards])).toEqual([
    ['change', 'delayed'],
    ['encounter', 'stalled'],
    ['position', 'stalled'],
  ]);
  for (const { line } of views) expect(article.text.slice(...line.span)).toBe(line.text);
  expect(views[1]?.line.text).toMatch(/^A Velmoran diplomat, .* before the spring\.$/);
});

test('a position names its holder; a meeting is no holder', () => {
  expect(findingViews(article, analysis).map(({ holder }) => holder)).toEqual([null, null, 'Oto Kerran']);
});

test('a sentence that stands there already is not shown again', () => {
  const twice: Finding[] = [
    { kind: 'change', span: at('has been put off'), towards: 'delayed' },
    { kind: 'words', span: at('A third round'), towards: 'delayed' },
  ];
  expect(findingViews(article, withFindings(twice))).toHaveLength(1);
});

test.each<[string, Analysis]>([
  ['no status', { ...analysis, status: null }],
  ['a status of before there were findings', withFindings(undefined)],
  ['a span past the text', withFindings([{ kind: 'words', span: [0, 99_999], towards: 'stalled' }])],
])('%s gives no findings', (_name, given) => {
  expect(findingViews(article, given)).toEqual([]);
});
