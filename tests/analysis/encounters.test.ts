import { describe, expect, test } from 'vitest';
import { resolveDate } from '../../src/analysis/encounters/dates.ts';
import type { State } from '../../src/shared/analysis.ts';
import { analyze, nameOf } from './read.ts';

const PARTIES = 'Kenyan President Amina Otieno and Peruvian President Juan Quispe';
const intro = `${PARTIES} lead the two delegations.\n\n`;

describe('the state of a meeting', () => {
  test.each<[State, string]>([
    ['held', 'Otieno and Quispe met in Geneva.'],
    ['held', 'After a meeting between Otieno and Quispe, the border was opened.'],
    ['scheduled', 'Otieno is scheduled to meet with Quispe.'],
    ['scheduled', 'A summit between Otieno and Quispe is set for Friday.'],
    ['planned', 'Otieno plans to meet Quispe.'],
    ['planned', 'Otieno will meet Quispe.'],
    ['proposed', 'Otieno offered to meet Quispe.'],
    ['delayed', 'A summit between Otieno and Quispe was postponed.'],
    ['delayed', 'A summit between Otieno and Quispe has run into delays.'],
    ['cancelled', 'Otieno cancelled a meeting with Quispe.'],
    ['broken off', 'Talks between Otieno and Quispe collapsed.'],
    ['ruled out', 'Otieno refused to meet Quispe.'],
    ['ruled out', 'Otieno last week ruled out talks with Quispe.'],
    ['no plans', 'Lima has no plans for a meeting between Otieno and Quispe.'],
    [
      'uncertain',
      'Plans for meetings between Otieno and Quispe aside, further meetings between Otieno and Quispe remain uncertain.',
    ],
    ['under way', 'Talks between Otieno and Quispe are under way.'],
    ['no plans', 'There is no plan for President Otieno to meet President Quispe.'],
    [
      'no plans',
      '“There are no plans,” an aide in Lima said, “for President Otieno to meet President Quispe.”',
    ],
    ['held', 'Otieno held a call with Quispe. Otieno called the conversation fruitful.'],
  ])('%s: %s', (state, sentence) => {
    const analysis = analyze(intro + sentence);
    expect(analysis.encounters.map((encounter) => encounter.state)).toContain(state);
    const found = analysis.encounters.find((encounter) => encounter.state === state);
    expect(found?.participants.map((id) => nameOf(analysis, id)).sort()).toEqual([
      'Amina Otieno',
      'Juan Quispe',
    ]);
  });

  test.each([
    'Otieno will meet Quispe.',
    'Otieno is to meet Quispe in Geneva.',
    'Otieno hopes to meet Quispe.',
    'Otieno may meet Quispe.',
  ])('the future is never read as held: %s', (sentence) => {
    for (const { state } of analyze(intro + sentence).encounters) expect(state).not.toBe('held');
  });

  test('somebody else’s wish to cancel cancels nothing', () => {
    const states = analyze(
      `${intro}Otieno is scheduled to meet Quispe. Lawmakers urged Otieno to cancel the meeting.`,
    ).encounters.map(({ state }) => state);
    expect(states).toEqual(['scheduled']);
  });
});

test('who tells of talks is not at them', () => {
  const { encounters } = analyze(`${intro}A larger fleet, he said, would bring Quispe to serious talks.`);
  expect(encounters).toEqual([]);
});

test('what any summit would bring is said of none', () => {
  const states = analyze(
    `${intro}Otieno is scheduled to meet Quispe. Diplomats warned that a hasty meeting would please nobody.`,
  ).encounters.flatMap(({ accounts }) => accounts.map(({ state }) => state));
  expect(states).toEqual(['scheduled']);
});

test('what somebody denies is nobody’s account', () => {
  const states = analyze(
    `${intro}Talks between Otieno and Quispe are under way. Quispe denied that the talks had collapsed.`,
  ).encounters.flatMap(({ accounts }) => accounts.map(({ state }) => state));
  expect(states).toEqual(['under way']);
});

test.each([
  ['the state in an office', 'Otieno met with the premier of China, Li Qiang.', ['Amina Otieno', 'Li Qiang']],
  [
    'the state behind a name',
    'A summit between Otieno of Kenya and Quispe of Peru was postponed.',
    ['Amina Otieno', 'Juan Quispe'],
  ],
  [
    'an apposition',
    'Otieno spoke by phone with Quispe, the head of the African Union.',
    ['Amina Otieno', 'Juan Quispe'],
  ],
])('does not take part: %s', (_name, sentence, expected) => {
  const analysis = analyze(intro + sentence);
  expect(analysis.encounters[0]?.participants.map((id) => nameOf(analysis, id))).toEqual(expected);
});

describe('one encounter or two', () => {
  test('the last meeting and the next one are two', () => {
    const states = analyze(
      `${intro}Otieno and Quispe met in Geneva last month. Otieno is scheduled to meet Quispe again in Lima.`,
    ).encounters.map(({ state }) => state);
    expect(states.sort()).toEqual(['held', 'scheduled']);
  });

  test('a definite mention is the meeting before it', () => {
    const analysis = analyze(
      `${intro}Otieno and Quispe met in Geneva last month. That meeting ended without a deal.`,
    );
    expect(analysis.encounters).toHaveLength(1);
    expect(analysis.encounters[0]?.evidence).toHaveLength(2);
  });

  test('each source’s account is kept beside the writer’s', () => {
    const analysis = analyze(
      `${intro}A summit between Otieno and Quispe was postponed. Lima said there were no plans for such a summit.`,
    );
    expect(analysis.encounters).toHaveLength(1);
    expect(analysis.encounters[0]?.state).toBe('delayed');
    expect(
      analysis.encounters[0]?.accounts.map(({ source, state }) => [nameOf(analysis, source), state]),
    ).toEqual([
      [null, 'delayed'],
      ['Peru', 'no plans'],
    ]);
    expect(analysis.disagreements).toHaveLength(1);
  });
});

describe('where and when', () => {
  test.each([
    ['Otieno and Quispe met in Geneva two weeks ago.', 'Geneva', 'two weeks ago', '2025-05-24'],
    ['Otieno is scheduled to meet Quispe in Lima on Friday.', 'Lima', 'Friday', '2025-06-13'],
    ['Otieno will meet Quispe next week.', null, 'next week', undefined],
    ['Otieno and Quispe met to discuss the war in Sudan.', null, null, undefined],
  ])('%s', (sentence, place, when, from) => {
    const [encounter] = analyze(intro + sentence).encounters;
    expect(encounter).toMatchObject({ place, when });
    if (from !== undefined) expect(encounter?.date?.from).toBe(from);
  });
});

test.each(['The ministers sat in a meeting room.', 'He called for calm.', 'The offer met all conditions.'])(
  'no encounter: %s',
  (text) => {
    expect(analyze(intro + text).encounters).toEqual([]);
  },
);

describe('dates against the article’s own', () => {
  test.each([
    ['this week', false, '2025-06-09', '2025-06-15'],
    ['next week', false, '2025-06-16', '2025-06-22'],
    ['two months ago', true, '2025-04-01', '2025-04-30'],
    ['three weeks ago', true, '2025-05-17', '2025-05-23'],
    ['a year ago', true, '2024-01-01', '2024-12-31'],
    ['last month', true, '2025-05-01', '2025-05-31'],
    ['the end of the month', false, '2025-06-21', '2025-06-30'],
    ['Friday', false, '2025-06-13', '2025-06-13'],
    ['Friday', true, '2025-06-06', '2025-06-06'],
    ['March', false, '2026-03-01', '2026-03-31'],
    ['January 2017', true, '2017-01-01', '2017-01-31'],
    ['August 15', false, '2025-08-15', '2025-08-15'],
    ['tomorrow', false, '2025-06-11', '2025-06-11'],
  ])('%s (past: %s)', (written, past, from, to) => {
    expect(resolveDate(written, '2025-06-10', past)).toEqual({ from, to });
  });

  test.each([
    ['soon', '2025-06-10'],
    ['900000 years ago', '2025-06-10'],
    ['Friday', undefined],
    ['Friday', 'yesterday'],
    ['Friday', '2025-99-99'],
  ])('nothing to resolve: %s, %s', (written, published) => {
    expect(resolveDate(written, published, false)).toBeUndefined();
  });
});
