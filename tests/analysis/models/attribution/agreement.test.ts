import { expect, test } from 'vitest';
import { withoutDoubles, withSources } from '../../../../src/analysis/models/attribution/agreement.ts';
import { certaintyOf } from '../../../../src/analysis/models/attribution/certainty.ts';
import { readAttributionWeights } from '../../../../src/analysis/models/attribution/file.ts';
import type { Relation } from '../../../../src/analysis/models/attribution/relation.ts';
import { readDocument } from '../../../../src/analysis/text/document.ts';
import { readWeights } from '../../../../tools/models.ts';

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

test('a relation with a source and more than a word or two of content is surest', () => {
  const { certainty } = readAttributionWeights(readWeights().attribution);
  const evidence = { cue: 1, holds: 1, speech: 6, source: 2, content: 9 };
  const sure = certaintyOf(evidence, certainty);
  const less = [{ source: 0 }, { content: 1 }, { holds: 0 }, { cue: 0 }];
  for (const change of less) expect(certaintyOf({ ...evidence, ...change }, certainty)).toBeLessThan(sure);
});
