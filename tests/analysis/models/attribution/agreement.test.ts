import { expect, test } from 'vitest';
import { withoutDoubles, withSources } from '../../../../src/analysis/models/attribution/agreement.ts';
import { certaintyOf } from '../../../../src/analysis/models/attribution/certainty.ts';
import type { Relation } from '../../../../src/analysis/models/attribution/relation.ts';
import { readDocument } from '../../../../src/analysis/text/document.ts';

const relation = (anchor: number, source: number[], content: number[], certainty = 1): Relation => ({
  anchor,
  source,
  cue: [anchor],
  content,
  score: certainty,
  speech: 1,
  certainty,
});

test('of two with one content the surer one stays', () => {
  const [first, second] = [relation(1, [0], [3, 4, 5], 1), relation(2, [0], [3, 4, 5], 2)];
  const other = relation(9, [8], [10, 11], 0);
  expect(withoutDoubles([first, second, other])).toEqual([second, other]);
});

test('a second cue shares the source of its sentence, not that of another', () => {
  const doc = readDocument('He said so and added more. Left it open to all.', '');
  const found = withSources([relation(1, [0], [2]), relation(4, [], [5]), relation(8, [], [9])], doc);
  expect(found.map(({ source }) => source)).toEqual([[0], [0], []]);
});

test('speech with a source is surest', () => {
  const evidence = { cue: 1, holds: 1, speech: 6, sourced: true };
  const sure = certaintyOf(evidence);
  expect(certaintyOf({ ...evidence, speech: -6 })).toBeLessThan(sure);
  expect(certaintyOf({ ...evidence, sourced: false })).toBeLessThan(sure);
  expect(certaintyOf({ ...evidence, holds: 0 })).toBeLessThan(sure);
});
