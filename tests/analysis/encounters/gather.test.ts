import { expect, test, vi } from 'vitest';
import type { EncounterMention, FoundMention } from '../../../src/analysis/encounters/encounter-mention.ts';
import { gatherOccasions } from '../../../src/analysis/encounters/gather.ts';

const found = (of: Partial<FoundMention>): FoundMention => ({
  sentence: 0,
  type: 'meeting',
  span: [0, 7],
  first: 0,
  last: 1,
  head: 0,
  form: 'noun',
  from: 0,
  participants: [],
  explicit: false,
  definite: false,
  fresh: false,
  hint: null,
  ...of,
});

const complete = (mention: FoundMention): EncounterMention => ({
  ...mention,
  source: null,
  state: 'planned',
  weak: null,
  evidence: mention.span,
  place: null,
  when: null,
});

/** How many mentions were completed, and the mentions of each occasion. */
function gather(mentions: readonly FoundMention[], context: string[] = []): [number, number[]] {
  const completed = vi.fn(complete);
  const occasions = gatherOccasions(
    mentions,
    completed,
    () => context,
    () => null,
  );
  return [completed.mock.calls.length, occasions.map((occasion) => occasion.mentions.length)];
}

const named = found({ participants: ['kenya', 'peru'], explicit: true });

test('a mention of nobody that can mean no occasion is not completed', () => {
  expect(gather([found({})])).toEqual([0, []]);
  expect(gather([found({ definite: true }), named])).toEqual([1, [1]]);
  expect(gather([named, found({ definite: true, type: 'call' })])).toEqual([1, [1]]);
});

test('one that may mean an occasion, or has parties by its context, is', () => {
  expect(gather([named, found({ definite: true })])).toEqual([2, [2]]);
  expect(gather([found({})], ['kenya', 'peru'])).toEqual([1, [1]]);
  expect(gather([found({ participants: ['kenya'], definite: true }), named])).toEqual([2, [1]]);
});
