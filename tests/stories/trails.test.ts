import { describe, expect, test } from 'vitest';
import type { EncounterType, State } from '../../src/shared/analysis.ts';
import type { StateSighting } from '../../src/shared/stories.ts';
import { trailsIn } from '../../src/stories/trails.ts';

const told = (
  url: string,
  published: string | null,
  state: State,
  type: EncounterType = 'summit',
): StateSighting => ({
  url,
  title: `As ${url} has it`,
  published,
  readAt: '2031-10-25T00:00:00.000Z',
  stories: ['s'],
  encounter: {
    type,
    participants: [],
    state,
    ordinal: null,
    place: null,
    when: null,
    sentence: `It is ${state}.`,
  },
});

const stepsOf = (here: StateSighting, ...kept: StateSighting[]): string[] =>
  (trailsIn([{ encounter: 'e1', sighting: here }], kept)[0]?.steps ?? []).map(
    ({ state, day, url, isHere }) => `${state} ${day} ${url}${isHere ? ' here' : ''}`,
  );

describe('a trail', () => {
  const planned = told('a', '2031-10-17', 'planned');
  const delayed = told('b', '2031-10-21', 'delayed');

  test('goes from the first report to this one', () => {
    expect(stepsOf(delayed, planned)).toEqual(['planned 2031-10-17 a', 'delayed 2031-10-21 b here']);
  });

  test('keeps its order where the earlier report is read later', () => {
    expect(stepsOf(planned, delayed)).toEqual(['planned 2031-10-17 a here', 'delayed 2031-10-21 b']);
  });

  test('tells a state once, by who told it first', () => {
    expect(stepsOf(delayed, told('c', '2031-10-18', 'planned'), planned)).toEqual([
      'planned 2031-10-17 a',
      'delayed 2031-10-21 b here',
    ]);
  });

  test('tells of every change, also back', () => {
    const again = told('d', '2031-10-23T10:00:00Z', 'planned');
    expect(stepsOf(again, delayed, planned)).toHaveLength(3);
  });

  test('is none without a change, and none with itself alone', () => {
    expect(stepsOf(told('e', '2031-10-19', 'planned'), planned)).toEqual([]);
    expect(stepsOf(delayed, told('b', '2031-10-20', 'planned'))).toEqual([]);
    expect(stepsOf(delayed)).toEqual([]);
  });

  test('takes one word of each report, of what is called the same', () => {
    expect(stepsOf(delayed, told('a', '2031-10-17', 'uncertain', 'talks'), planned)).toEqual([
      'planned 2031-10-17 a',
      'delayed 2031-10-21 b here',
    ]);
  });

  test('counts a report without a day from when it was read', () => {
    expect(stepsOf(delayed, told('f', null, 'held'))).toEqual([
      'delayed 2031-10-21 b here',
      'held 2031-10-25T00:00:00.000Z f',
    ]);
  });
});
