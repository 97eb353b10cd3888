import { expect, test } from 'vitest';
import { settledDate } from '../../src/brief/model/delayed-date.ts';

const DATE = { from: '2031-03-12', to: '2031-03-12' };

test.each<[sentence: string, when: string, isNew: boolean]>([
  ['The round was put off until 12 March.', '12 March', true],
  ['The round, planned for last week, was postponed to 12 March.', '12 March', true],
  ['The round was rescheduled for 12 March.', '12 March', true],
  ['The round has been delayed and is now set for 12 March.', '12 March', true],
  ['The round will not open before 12 March.', '12 March', true],
  ['The round planned for 12 March has been put off.', '12 March', false],
  ['Both sides put off a round that was due to open on 12 March.', '12 March', false],
  ['The round was moved from 12 March, and nobody says to which day.', '12 March', false],
  ['On 12 March nobody will come, for the round was postponed.', '12 March', false],
])('%s The new day is told: %s', (text, words, isNew) => {
  const at = text.indexOf(words);
  const meeting = {
    state: 'delayed' as const,
    date: DATE,
    when: { span: [at, at + words.length] as [number, number], text: words },
    evidence: [{ span: [0, text.length] as [number, number], text }],
  };
  expect(settledDate(meeting, '2031-02-04')).toEqual(isNew ? DATE : null);
  expect(settledDate({ ...meeting, state: 'scheduled' }, '2031-02-04')).toEqual(DATE);
});

test('a day that was over when the article was written is no new one', () => {
  const meeting = { state: 'delayed' as const, date: DATE, when: null, evidence: [] };
  expect(settledDate(meeting, '2031-03-13T08:00:00Z')).toBeNull();
  expect(settledDate(meeting, '2031-03-12T08:00:00Z')).toEqual(DATE);
  expect(settledDate(meeting, undefined)).toEqual(DATE);
});
