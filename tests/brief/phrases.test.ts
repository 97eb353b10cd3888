import { describe, expect, test } from 'vitest';
import type { MeetingView } from '../../src/brief/model/meetings.ts';
import { participantsOf, type Speech, sayCount, titleOf, whereAndWhen } from '../../src/brief/phrases.ts';
import { speech } from './speech.ts';

const meeting = (more: Partial<MeetingView>): MeetingView => ({
  id: 'm',
  type: 'summit',
  participants: [],
  named: 0,
  state: 'held',
  place: null,
  when: null,
  date: null,
  was: null,
  evidence: [],
  accounts: [],
  otherAccounts: 0,
  certainty: 'sure',
  ...more,
});

test.each<[names: string[], words: string]>([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C, D and E'],
  [['A', 'B', 'C', 'D', 'E', 'F'], 'A, B, C, D and 2 others'],
])('participants %j', (participants, words) => {
  expect(participantsOf(speech, meeting({ participants }))).toBe(words);
});

test('where our words go from right to left, each name keeps to itself', () => {
  const arabic: Speech = {
    say: (word, ...parts) => (word === 'languageDirection' ? 'rtl' : speech.say(word, ...parts)),
    locale: 'ar',
  };
  expect(participantsOf(arabic, meeting({ participants: ['A', 'B'] }))).toBe('\u2068A\u2069 و\u2068B\u2069');
  expect(participantsOf(arabic, meeting({ participants: ['A'] }))).toBe('A');
});

test('a meeting of nobody known is called by its type', () => {
  expect(titleOf(speech, meeting({}))).toBe('Summit');
  expect(titleOf(speech, meeting({ participants: ['A', 'B'] }))).toBe('Summit: A and B');
});

describe('where and when', () => {
  const place = { span: [0, 6] as [number, number], text: 'Geneva' };
  const when = { span: [7, 16] as [number, number], text: 'next week' };
  const date = { from: '2031-03-12', to: '2031-03-12' };
  test.each<[more: Partial<MeetingView>, words: string]>([
    [{}, ''],
    [{ place }, 'Geneva'],
    [{ when }, 'next week'],
    [{ date }, '12 Mar 2031'],
    [{ when, date }, 'next week → 12 Mar 2031'],
    [{ place, when, date }, 'Geneva · next week → 12 Mar 2031'],
    [{ when, date: { from: 'soon', to: 'later' } }, 'next week'],
  ])('%j', (more, words) => {
    expect(whereAndWhen(speech, meeting(more))).toBe(words);
  });
});

test.each<[count: number, words: string]>([
  [0, '0 marks'],
  [1, '1 mark'],
  [1200, '1,200 marks'],
])('%d', (count, words) => {
  expect(sayCount(speech, count, 'popupMarks')).toBe(words);
});
