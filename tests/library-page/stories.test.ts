import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportDay, reportDayWords } from '../../src/library-page/report-day.ts';
import { type Lane, lanesOf } from '../../src/library-page/stories/lanes.ts';
import { placeSteps } from '../../src/library-page/stories/scale.ts';
import { english } from '../../src/locales/english.ts';
import type { State } from '../../src/shared/analysis.ts';
import type { StateSighting, Story } from '../../src/shared/stories.ts';
import { sayFrom } from '../../src/shared/words.ts';

const story = (id: string): Story => ({
  id,
  types: ['talks', 'meeting'],
  parties: [{ name: 'Marden', type: 'country', wikidata: null, side: null }],
  after: '2031-01-01',
  earlierPlaces: [],
});

const sighting = (
  url: string,
  day: string,
  state: State,
  type: 'talks' | 'meeting' = 'talks',
): StateSighting => ({
  url,
  title: `On ${url}`,
  published: day,
  readAt: '2031-06-01T08:00:00.000Z',
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

describe('the lanes of followed stories', () => {
  test('have one step a report, in time, under the story’s own name where a report has two', () => {
    const lanes = lanesOf(
      [story('untold'), story('s')],
      [
        sighting('b', '2031-03-02', 'held'),
        sighting('a', '2031-03-01', 'proposed', 'meeting'),
        sighting('a', '2031-03-01', 'planned'),
      ],
    );
    expect(lanes.map(({ id, type, parties }) => [id, type, parties])).toEqual([
      ['s', 'talks', ['Marden']],
      ['untold', 'talks', ['Marden']],
    ]);
    expect(lanes[0]?.steps.map(({ url, state, sentence }) => [url, state, sentence])).toEqual([
      ['a', 'planned', 'It is planned.'],
      ['b', 'held', 'It is held.'],
    ]);
  });
});

const STATES: State[] = ['held', 'planned', 'delayed', 'cancelled'];
const someLane: fc.Arbitrary<Lane> = fc
  .array(
    fc.record({
      day: fc
        .date({ min: new Date('2030-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      state: fc.constantFrom(...STATES),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) => ({
    id: 's',
    type: 'talks',
    parties: [],
    unplaced: [],
    steps: steps
      .sort((a, b) => (a.day < b.day ? -1 : 1))
      .map((step, index) => ({ ...step, isDated: true, sentence: '', url: String(index), title: '' })),
  }));

describe('the chart', () => {
  test('places steps in time within its width, and no word on another', () => {
    fc.assert(
      fc.property(fc.array(someLane, { minLength: 1, maxLength: 3 }), (lanes) => {
        for (const { placed, rows } of placeSteps(lanes)) {
          placed.forEach((step, index) => {
            expect(step.x).toBeGreaterThanOrEqual(12);
            expect(step.x).toBeLessThanOrEqual(88);
            if (index > 0) expect(step.x - (placed[index - 1]?.x ?? 100)).toBeGreaterThan(76 / 12);
          });
          for (let row = 0; row < rows; row += 1) {
            const words = placed.filter((step) => step.row === row).map(({ x }) => x);
            expect(words.length).toBeGreaterThan(0);
            words.slice(1).forEach((x, index) => {
              expect(x - (words[index] ?? 0)).toBeGreaterThanOrEqual(26);
            });
          }
        }
      }),
    );
  });

  const laneOf = (...told: [day: string, state: State][]): Lane => ({
    id: 's',
    type: 'talks',
    parties: [],
    unplaced: [],
    steps: told.map(([day, state], index) => ({
      day,
      isDated: true,
      state,
      sentence: '',
      url: String(index),
      title: '',
    })),
  });

  test('names a state once as long as it lasts', () => {
    const lane = laneOf(['2031-01-01', 'planned'], ['2031-02-01', 'planned'], ['2031-03-01', 'held']);
    const [placed] = placeSteps([lane]);
    expect(placed?.placed.map(({ isChange }) => isChange)).toEqual([true, false, true]);
    expect(placed?.placed.map(({ x }) => Math.round(x))).toEqual([12, 52, 88]);
  });

  test('shows two reports of one day beside each other', () => {
    const [lane] = placeSteps([laneOf(['2031-01-01', 'planned'], ['2031-01-01', 'delayed'])]);
    expect(lane?.placed.map(({ x }) => x)).toEqual([50, 59]);
    expect(lane?.placed.map(({ row }) => row)).toEqual([0, 1]);
  });

  test('of one day stands in the middle', () => {
    expect(placeSteps([laneOf(['2031-01-01', 'held'])])[0]?.placed.map(({ x }) => x)).toEqual([50]);
    expect(placeSteps([])).toEqual([]);
  });
});

describe('the day of a report', () => {
  test.each<[published: string | null, words: string]>([
    ['2031-03-04T23:30:00-05:00', '4 Mar 2031'],
    ['2031-03', 'Mar 2031'],
    ['2031', '2031'],
    [null, 'read 6 Apr 2031'],
  ])('%s: %s', (published, words) => {
    const speech = { say: sayFrom(english), locale: 'en-GB' };
    expect(reportDayWords(reportDay({ published, readAt: '2031-04-06T12:00:00.000Z' }), speech)).toBe(words);
  });
});
