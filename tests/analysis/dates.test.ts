import { describe, expect, test } from 'vitest';
import { type Direction, directionOf, resolveDate } from '../../src/analysis/encounters/dates.ts';
import { tenseAt } from '../../src/analysis/status/date-tense.ts';
import type { State } from '../../src/shared/analysis.ts';

describe('a written time, seen from the day of the article', () => {
  test.each<[published: string, written: string, direction: Direction, from: string, to: string]>([
    // A day without a year is the nearest, on the side that is known.
    ['2021-11-18', 'July 10', 'unknown', '2021-07-10', '2021-07-10'],
    ['2021-11-18', 'July 25', 'ahead', '2021-07-25', '2021-07-25'],
    ['2021-11-18', 'October 7', 'past', '2021-10-07', '2021-10-07'],
    ['2021-11-18', 'October 7', 'unknown', '2021-10-07', '2021-10-07'],
    ['2021-11-18', 'Dec. 15', 'unknown', '2021-12-15', '2021-12-15'],
    ['2021-11-18', 'Dec. 15', 'past', '2020-12-15', '2020-12-15'],
    ['2021-11-18', '3 February', 'ahead', '2022-02-03', '2022-02-03'],
    ['2021-01-04', 'December 31', 'unknown', '2020-12-31', '2020-12-31'],
    ['2021-01-04', 'January 4', 'past', '2021-01-04', '2021-01-04'],
    // So is a month; one that is known to come may be farther off.
    ['2021-11-18', 'September', 'unknown', '2021-09-01', '2021-09-30'],
    ['2021-11-18', 'September', 'past', '2021-09-01', '2021-09-30'],
    ['2021-11-18', 'February', 'unknown', '2022-02-01', '2022-02-28'],
    ['2021-11-18', 'September', 'ahead', '2022-09-01', '2022-09-30'],
    ['2021-11-18', 'August', 'ahead', '2022-08-01', '2022-08-31'],
    ['2021-11-18', 'October', 'ahead', '2021-10-01', '2021-10-31'],
    ['2021-06-10', 'late June', 'unknown', '2021-06-01', '2021-06-30'],
    ['2021-06-10', 'late June', 'past', '2021-06-01', '2021-06-30'],
    ['2021-11-18', 'late June', 'unknown', '2021-06-01', '2021-06-30'],
    ['2021-11-18', 'last October', 'unknown', '2021-10-01', '2021-10-31'],
    ['2021-11-18', 'next March', 'unknown', '2022-03-01', '2022-03-31'],
    // A year that is written counts.
    ['2021-11-18', 'July 10, 2022', 'unknown', '2022-07-10', '2022-07-10'],
    ['2021-11-18', 'December 2009', 'ahead', '2009-12-01', '2009-12-31'],
    ['2021-11-18', 'last year', 'past', '2020-01-01', '2020-12-31'],
    ['2021-11-18', 'next year', 'ahead', '2022-01-01', '2022-12-31'],
    // It counts alone where nobody knows the article's own day.
    ['', 'May 14, 2031', 'ahead', '2031-05-14', '2031-05-14'],
    ['', 'May 14, 2031', 'past', '2031-05-14', '2031-05-14'],
    ['', 'December 2009', 'unknown', '2009-12-01', '2009-12-31'],
    // Stretches.
    ['2021-11-18', 'July 10-12', 'past', '2021-07-10', '2021-07-12'],
    ['2021-11-18', 'July 10–12', 'unknown', '2021-07-10', '2021-07-12'],
    ['2021-11-18', 'the end of the month', 'ahead', '2021-11-21', '2021-11-30'],
    ['2021-11-18', 'the end of the year', 'unknown', '2021-12-01', '2021-12-31'],
    ['2021-11-18', 'two months ago', 'unknown', '2021-09-01', '2021-09-30'],
    ['2021-11-18', 'next week', 'unknown', '2021-11-22', '2021-11-28'],
    // 18 November 2021 was a Thursday.
    ['2021-11-18', 'Tuesday', 'unknown', '2021-11-16', '2021-11-16'],
    ['2021-11-18', 'Tuesday', 'ahead', '2021-11-23', '2021-11-23'],
    ['2021-11-18', 'Saturday', 'unknown', '2021-11-20', '2021-11-20'],
    ['2021-11-18', 'Saturday', 'past', '2021-11-13', '2021-11-13'],
    ['2021-11-18', 'until Tuesday', 'unknown', '2021-11-23', '2021-11-23'],
    // The article's month alone.
    ['2021-11', 'two months ago', 'past', '2021-09-01', '2021-09-30'],
    ['2021-11', 'September', 'unknown', '2021-09-01', '2021-09-30'],
    ['2021-11', 'November 25', 'past', '2021-11-25', '2021-11-25'],
    ['2021-11', 'November 5', 'ahead', '2021-11-05', '2021-11-05'],
    ['2021-11', 'next month', 'ahead', '2021-12-01', '2021-12-31'],
  ])('%s: %s, %s', (published, written, direction, from, to) => {
    expect(resolveDate(written, published, direction)).toEqual({ from, to });
  });

  test.each<[published: string, written: string, direction: Direction]>([
    ['2021-11', 'Tuesday', 'unknown'],
    ['2021-11', 'tomorrow', 'ahead'],
    ['2021-11', 'next week', 'ahead'],
    ['2021', 'July 10', 'past'],
    ['2021-11-18', 'soon', 'unknown'],
    ['2021-11-18', 'July 10, 2022', 'past'],
  ])('nothing to resolve: %s, %s', (published, written, direction) => {
    expect(resolveDate(written, published, direction)).toBeUndefined();
  });
});

test.each<[State, string, Direction]>([
  ['held', 'Tuesday', 'past'],
  ['scheduled', 'July 10', 'ahead'],
  ['planned', 'Tuesday', 'ahead'],
  ['planned', 'July 10', 'unknown'],
  ['cancelled', 'September', 'unknown'],
  ['uncertain', 'Tuesday', 'unknown'],
])('the state %s places %s: %s', (state, written, direction) => {
  expect(directionOf(state, written)).toBe(direction);
});

describe('the verb that a date stands with', () => {
  test.each<[string, Direction]>([
    ['Peru wants to leave the camp that it opened on *July 10*', 'past'],
    ['Kenya, which fights the rebels who shelled the port on *July 10*, is calm', 'past'],
    ['On *July 10*, the envoys met in Lima', 'past'],
    ['The pact was signed in Nairobi on *July 10*', 'past'],
    ['Peru has imposed duties on tea since *July 10*', 'past'],
    ['Kenya will close the strait on *July 10*', 'ahead'],
    ['The duties will be imposed on *July 10*', 'ahead'],
    ['Peru said it agreed to open the port on *July 10*', 'ahead'],
    ['On *July 10*, the envoys will meet in Lima', 'ahead'],
    ['The vote is due on *July 10*', 'ahead'],
    ['The vote was due on *July 10*', 'unknown'],
    ['Peru extended the truce until *July 10*', 'unknown'],
    ['The talks of *July 10*', 'unknown'],
    ['Kenya reacted to sanctions of *July 10*', 'past'],
  ])('%s: %s', (marked, direction) => {
    const from = marked.indexOf('*');
    const to = marked.lastIndexOf('*') - 1;
    expect(tenseAt(marked.replaceAll('*', ''), [from, to])).toBe(direction);
  });
});
