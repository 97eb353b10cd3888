import { describe, expect, test } from 'vitest';
import type { EncounterType, State } from '../../src/shared/analysis.ts';
import type { Party, StateSighting } from '../../src/shared/stories.ts';
import { isSameOccasion } from '../../src/stories/same-occasion.ts';

const party = (name: string, wikidata: string | null = null, side: string | null = null): Party => ({
  name,
  type: 'person',
  wikidata,
  side,
});
const MARDEN = party('Ilse Marden', 'Q1', 'VE');
const KERRAN = party('Oto Kerran', null, 'SA');
const DELL = party('Amara Dell');

type Encounter = StateSighting['encounter'];

const report = (
  published: string | null,
  state: State,
  more: Partial<Encounter> = {},
  stories: string[] = [],
): StateSighting => ({
  url: `https://news.example/${published} ${state}`,
  title: '',
  published,
  readAt: '2031-12-31T00:00:00.000Z',
  stories,
  encounter: {
    type: 'summit',
    participants: [MARDEN, KERRAN],
    state,
    ordinal: null,
    place: null,
    when: null,
    sentence: '',
    ...more,
  },
});
const on = (from: string, to = from) => ({ date: { from, to } });

function expectSame(a: StateSighting, b: StateSighting, same: boolean): void {
  expect([isSameOccasion(a, b), isSameOccasion(b, a)]).toEqual([same, same]);
}

describe('who meets', () => {
  const planned = report('2031-03-01', 'planned');
  test.each<[name: string, participants: Party[], same: boolean]>([
    ['the same, the other way round', [KERRAN, MARDEN], true],
    ['a surname alone', [party('Marden'), party('Kerran')], true],
    ['the same item under another name', [party('I. M. Marden', 'Q1'), KERRAN], true],
    ['another item under the same name', [party('Ilse Marden', 'Q2'), KERRAN], false],
    ['a namesake of another state', [MARDEN, party('Kerran', null, 'VE')], false],
    ['one more', [MARDEN, KERRAN, DELL], false],
    ['one less', [MARDEN], false],
    ['others', [MARDEN, DELL], false],
    ['nobody', [], false],
  ])('%s: %j', (_name, participants, same) => {
    expectSame(planned, report('2031-03-05', 'delayed', { participants }), same);
  });
});

describe('what it is called', () => {
  test.each<[a: EncounterType, b: EncounterType, same: boolean]>([
    ['summit', 'meeting', true],
    ['summit', 'talks', true],
    ['visit', 'meeting', true],
    ['conference', 'summit', true],
    ['call', 'call', true],
    ['call', 'meeting', false],
    ['call', 'summit', false],
    ['visit', 'call', false],
    ['visit', 'conference', false],
  ])('a %s may be a %s: %s', (a, b, same) => {
    expectSame(
      report('2031-03-01', 'planned', { type: a }),
      report('2031-03-05', 'delayed', { type: b }),
      same,
    );
  });
});

describe('which of a row', () => {
  test.each<[a: number | null, b: number | null, same: boolean]>([
    [2, 2, true],
    [2, 3, false],
    [2, null, true],
    [null, null, true],
  ])('%s and %s: %s', (a, b, same) => {
    expectSame(
      report('2031-03-01', 'planned', { ordinal: a }),
      report('2031-03-05', 'delayed', { ordinal: b }),
      same,
    );
  });

  test('reports that count alike may lie far apart; a second that was held is not planned again', () => {
    const second = { ordinal: 2 };
    expectSame(report('2030-03-01', 'planned', second), report('2031-03-05', 'delayed', second), true);
    expectSame(report('2031-03-01', 'held', second), report('2031-03-05', 'planned', second), false);
  });
});

describe('past occasions and next ones', () => {
  test.each<[name: string, earlier: StateSighting, later: StateSighting, same: boolean]>([
    [
      'held after it was planned',
      report('2031-03-01', 'planned'),
      report('2031-03-13', 'held', on('2031-03-12')),
      true,
    ],
    [
      'held before it was planned',
      report('2031-03-01', 'planned'),
      report('2031-03-13', 'held', on('2031-02-12')),
      false,
    ],
    [
      'held in the month of the plan',
      report('2031-03-01', 'planned'),
      report('2031-04-13', 'held', on('2031-03-01', '2031-03-31')),
      true,
    ],
    ['held, nobody says when', report('2031-03-01', 'planned'), report('2031-03-13', 'held'), false],
    [
      'planned after one was held',
      report('2031-03-13', 'held', on('2031-03-12')),
      report('2031-03-20', 'planned'),
      false,
    ],
    [
      'held on the same day by both',
      report('2031-03-13', 'held', on('2031-03-12')),
      report('2031-03-20', 'held', on('2031-03-12')),
      true,
    ],
    [
      'held on two days',
      report('2031-03-13', 'held', on('2031-03-12')),
      report('2031-06-20', 'held', on('2031-06-12')),
      false,
    ],
    ['under way after a plan', report('2031-03-01', 'planned'), report('2031-03-12', 'under way'), true],
    [
      'held after it was under way',
      report('2031-03-12', 'under way'),
      report('2031-03-14', 'held', on('2031-03-11', '2031-03-12')),
      true,
    ],
    [
      'broken off while under way',
      report('2031-03-12', 'under way'),
      report('2031-03-13', 'broken off'),
      true,
    ],
    [
      'the next ones while under way',
      report('2031-03-12', 'under way'),
      report('2031-03-13', 'planned'),
      false,
    ],
    [
      'cancelled after its day',
      report('2031-03-01', 'scheduled', on('2031-03-12')),
      report('2031-03-13', 'cancelled'),
      true,
    ],
    [
      'planned anew after its day',
      report('2031-03-01', 'scheduled', on('2031-03-12')),
      report('2031-03-20', 'planned'),
      false,
    ],
    [
      'moved to another day at the same place',
      report('2031-03-01', 'scheduled', { ...on('2031-03-12'), place: 'Dunmere' }),
      report('2031-03-05', 'scheduled', { ...on('2031-04-12'), place: 'Dunmere Castle' }),
      true,
    ],
    [
      'two days at two places',
      report('2031-03-01', 'scheduled', { ...on('2031-03-12'), place: 'Dunmere' }),
      report('2031-03-05', 'scheduled', { ...on('2031-04-12'), place: 'Port Aldis' }),
      false,
    ],
    ['half a year and more apart', report('2031-03-01', 'planned'), report('2031-10-05', 'delayed'), false],
  ])('%s: same occasion', (_name, earlier, later, same) => {
    expectSame(earlier, later, same);
  });
});

test('reports of one followed story are of one occasion, whoever they say stands for whom', () => {
  const leaders = report('2031-03-01', 'planned', {}, ['s']);
  const states = report('2031-03-05', 'delayed', { participants: [DELL] }, ['s']);
  expectSame(leaders, states, true);
  expectSame(leaders, { ...states, stories: ['t'] }, false);
});

test('a report without a day counts from when it was read', () => {
  expectSame(report(null, 'planned'), report('2031-12-20', 'delayed'), true);
  expectSame(report(null, 'planned'), report('2031-03-20', 'delayed'), false);
});
