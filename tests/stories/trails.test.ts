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

  test('puts a report without a date behind those that have one, but no plan', () => {
    expect(stepsOf(delayed, told('f', null, 'held'))).toEqual([
      'delayed 2031-10-21 b here',
      'held 2031-10-25T00:00:00.000Z f',
    ]);
    expect(stepsOf(told('f', null, 'held'), told('g', '2031-11-02', 'delayed'))).toEqual([
      'delayed 2031-11-02 g',
      'held 2031-10-25T00:00:00.000Z f here',
    ]);
    expect(stepsOf(delayed, told('f', null, 'planned'))).toEqual([]);
    expect(stepsOf(told('f', null, 'planned'), delayed)).toEqual([]);
  });

  test.each<[name: string, reports: [published: string, state: State][], trail: string[]]>([
    [
      'a plan of that month stands before its days',
      [
        ['2031-10-21', 'delayed'],
        ['2031-10', 'planned'],
      ],
      ['planned 2031-10', 'delayed 2031-10-21'],
    ],
    [
      'what a finer report tells, the finer one tells',
      [
        ['2031-10', 'delayed'],
        ['2031-10', 'planned'],
        ['2031-10-21', 'delayed'],
      ],
      ['planned 2031-10', 'delayed 2031-10-21'],
    ],
    [
      'what a finer report contradicts has no place, unless it is a plan',
      [
        ['2031-10', 'delayed'],
        ['2031-10-17', 'planned'],
        ['2031-11-02', 'held'],
      ],
      ['planned 2031-10-17', 'held 2031-11-02'],
    ],
    [
      'of two of one month the plan is the first',
      [
        ['2031-10', 'delayed'],
        ['2031-10', 'planned'],
      ],
      ['planned 2031-10', 'delayed 2031-10'],
    ],
    [
      'another month is before or after',
      [
        ['2031-10', 'delayed'],
        ['2031-09-17', 'planned'],
        ['2031-11', 'held'],
      ],
      ['planned 2031-09-17', 'delayed 2031-10', 'held 2031-11'],
    ],
    [
      'on one day the hours count where all are known',
      [
        ['2031-10-21T12:00:00+02:00', 'delayed'],
        ['2031-10-21T11:00:00Z', 'planned'],
      ],
      ['delayed 2031-10-21T12:00:00+02:00', 'planned 2031-10-21T11:00:00Z'],
    ],
    [
      'on one day the plan is the first where they are not',
      [
        ['2031-10-21', 'delayed'],
        ['2031-10-21T11:00:00Z', 'planned'],
      ],
      ['planned 2031-10-21T11:00:00Z', 'delayed 2031-10-21'],
    ],
  ])('of reports known by their month: %s', (_name, reports, trail) => {
    const all = reports.map(([published, state], index) => told(`r${index}`, published, state));
    // In whatever order they are read, and whichever is being read.
    for (const [index, here] of all.entries()) {
      const kept = all.filter((_one, at) => at !== index).reverse();
      const steps = trailsIn([{ encounter: 'e1', sighting: here }], kept)[0]?.steps ?? [];
      expect(steps.map(({ state, day }) => `${state} ${day}`)).toEqual(trail);
    }
  });

  test('is one where an article tells of an occasion twice, from what it tells first', () => {
    const before = { encounter: 'e2', sighting: told('b', '2031-10-21', 'planned') };
    const trails = trailsIn([{ encounter: 'e1', sighting: delayed }, before], [planned]);
    expect(trails.map(({ encounter, steps }) => [encounter, steps.length])).toEqual([['e1', 2]]);
    expect(
      trailsIn([{ encounter: 'e1', sighting: delayed }, before], [told('c', '2031-10-20', 'delayed')]),
    ).toEqual([]);
  });
});
