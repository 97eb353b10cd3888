import { expect, test } from 'vitest';
import { detectorRecord, type Judged, verdictOf } from '../../tools/evaluate/pages/detector.ts';

test.each([
  ['annotated', 'yes'],
  ['not-english', 'yes'],
  ['unsure', 'unsure'],
  ['not-an-article', 'no'],
  ['needs-access', 'failed'],
  ['reading', 'failed'],
  ['failed', 'failed'],
] as const)('%s counts as %s', (state, verdict) => {
  expect(verdictOf(state)).toBe(verdict);
});

test('the record counts articles and others apart and names the errors', () => {
  const judged: Judged[] = [
    { id: 'a', isArticle: true, state: 'annotated' },
    { id: 'b', isArticle: true, state: 'not-english' },
    { id: 'c', isArticle: true, state: 'unsure' },
    { id: 'd', isArticle: true, state: 'failed' },
    { id: 'e', isArticle: false, state: 'annotated' },
    { id: 'f', isArticle: false, state: 'not-an-article' },
  ];
  expect(detectorRecord(judged)).toEqual({
    articles: { yes: 2, unsure: 1, no: 0, failed: 1 },
    others: { yes: 1, unsure: 0, no: 1, failed: 0 },
    recall: 0.5,
    falsePositives: 0.5,
    missed: ['c (unsure)', 'd (failed)'],
    wrong: ['e'],
  });
});
