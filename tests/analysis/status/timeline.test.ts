import { describe, expect, test } from 'vitest';
import { resolveDate } from '../../../src/analysis/encounters/dates.ts';
import { readTimeline } from '../../../src/analysis/status/timeline.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';
import type { Claim, DateRange, Encounter, State, Status } from '../../../src/shared/analysis.ts';

const TODAY = '2025-06-10';
const NEWS =
  'One thing was told. Another thing was told. Kenya will leave the strait on 1 July, Peru said. It is late.';
const doc = readDocument(NEWS, '');

const day = (from: string, to = from): DateRange => ({ from, to });

const encounter = (state: State, date?: DateRange, at = 0): Encounter => ({
  id: `${state} ${at}`,
  type: 'meeting',
  participants: [],
  place: null,
  when: null,
  state,
  was: null,
  evidence: [[at, at + 5]],
  accounts: [],
  certainty: 'sure',
  ...(date === undefined ? {} : { date }),
});

const timeline = (encounters: Encounter[], status: Status | null = null, claims: Claim[] = []) =>
  readTimeline({ doc, encounters, measures: [], claims, status, published: TODAY, resolveDate });

describe('the time of an encounter', () => {
  test.each<[State, DateRange | undefined, string, DateRange | undefined]>([
    ['held', undefined, 'past', undefined],
    ['held', day('2025-05-01'), 'past', day('2025-05-01')],
    ['held', day('2025-06-09', '2025-06-15'), 'past', day('2025-06-09', TODAY)],
    ['held', day('2025-07-01'), 'past', undefined],
    ['under way', day(TODAY), 'now', day(TODAY)],
    ['scheduled', day('2025-06-20'), 'next', day('2025-06-20')],
    ['scheduled', day('2025-06-01'), 'past', day('2025-06-01')],
    ['proposed', undefined, 'next', undefined],
    ['delayed', day('2025-06-01'), 'next', undefined],
    ['delayed', day('2025-09-01'), 'next', day('2025-09-01')],
    ['uncertain', day('2025-06-12'), 'next', day('2025-06-12')],
    ['cancelled', day('2025-06-20'), 'now', day('2025-06-20')],
    ['cancelled', day('2025-06-01'), 'past', day('2025-06-01')],
    ['broken off', undefined, 'now', undefined],
    ['no plans', undefined, 'now', undefined],
  ])('%s, %o', (state, date, when, shown) => {
    const [item] = timeline([encounter(state, date)]);
    expect(item?.when).toBe(when);
    expect(item?.date).toEqual(shown);
  });
});

test('past, now, next; in each by date, and what has none behind', () => {
  const items = timeline([
    encounter('proposed', undefined, 0),
    encounter('scheduled', day('2025-08-01'), 6),
    encounter('held', undefined, 12),
    encounter('held', day('2025-03-01'), 20),
    encounter('held', day('2024-03-01'), 26),
    encounter('planned', day('2025-07-01'), 32),
    encounter('under way', undefined, 38),
  ]);
  expect(items.map(({ when, date }) => [when, date?.from])).toEqual([
    ['past', '2024-03-01'],
    ['past', '2025-03-01'],
    ['past', undefined],
    ['now', undefined],
    ['next', '2025-07-01'],
    ['next', '2025-08-01'],
    ['next', undefined],
  ]);
});

test('without a day of its own the article places by state alone', () => {
  const items = readTimeline({
    doc,
    encounters: [encounter('scheduled', day('2020-01-01'))],
    measures: [],
    claims: [],
    status: null,
    published: undefined,
    resolveDate,
  });
  expect(items.map(({ when }) => when)).toEqual(['next']);
});

test('what the status rests on is now, unless an encounter tells it already', () => {
  const status: Status = { subject: '', state: 'stalled', because: [20, 40] };
  expect(timeline([], status).map(({ when }) => when)).toEqual(['now']);
  expect(timeline([encounter('delayed', undefined, 22)], status)).toHaveLength(1);
});

test('a claim about a day of the calendar stands at its day, a claim without one nowhere', () => {
  const claim = (words: string): Claim => {
    const start = NEWS.indexOf(words);
    return {
      content: [start, start + words.length],
      source: null,
      sourceSpan: null,
      cue: [0, 3],
      kind: 'statement',
      sourcing: 'named',
      certainty: 'sure',
    };
  };
  const items = timeline([], null, [claim('Kenya will leave the strait on 1 July'), claim('It is late')]);
  expect(items.map(({ when, date }) => [when, date?.from])).toEqual([['next', '2025-07-01']]);
});
