import { describe, expect, test } from 'vitest';
import { formatDay, formatRange } from '../../src/brief/dates.ts';

// ICU versions differ in the blanks around a dash; they are not what is tested here.
const plain = (words: string | null) => words?.replace(/\s*–\s*/g, '–') ?? null;

describe('formatRange', () => {
  test.each<[name: string, from: string, to: string, words: string | null]>([
    ['a day', '2031-03-12', '2031-03-12', '12 Mar 2031'],
    ['days', '2031-03-01', '2031-03-07', '1–7 Mar 2031'],
    ['a month', '2030-10-01', '2030-10-31', 'Oct 2030'],
    ['February in a leap year', '2028-02-01', '2028-02-29', 'Feb 2028'],
    ['two months', '2030-10-01', '2030-11-30', 'Oct–Nov 2030'],
    ['a year', '2030-01-01', '2030-12-31', '2030'],
    ['years', '2029-01-01', '2030-12-31', '2029–2030'],
    ['backwards', '2031-03-07', '2031-03-01', null],
    ['no such day', '2031-02-30', '2031-02-30', null],
    ['no date', 'soon', 'later', null],
    ['a date-time', '2031-03-01T00:00:00Z', '2031-03-02', null],
  ])('%s', (_name, from, to, words) => {
    expect(plain(formatRange({ from, to }, 'en-GB'))).toBe(words);
  });

  test('speaks the reader’s language', () => {
    expect(plain(formatRange({ from: '2030-10-01', to: '2030-10-31' }, 'fr'))).toBe('oct. 2030');
  });
});

test.each<[iso: string | undefined, words: string | null]>([
  ['2031-02-04T23:30:00-05:00', '4 Feb 2031'],
  ['2031-02-04', '4 Feb 2031'],
  ['yesterday', null],
  ['', null],
  [undefined, null],
])('formatDay of %s', (iso, words) => {
  expect(formatDay(iso, 'en-GB')).toBe(words);
});
