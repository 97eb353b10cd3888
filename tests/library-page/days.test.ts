import { afterEach, expect, test, vi } from 'vitest';
import { dayBefore, localDay } from '../../src/library-page/reading/days.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['an hour was left out', '2031-03-30T22:30:00Z', '2031-03-31', '2031-03-30'],
  ['an hour came twice', '2031-10-26T22:30:00Z', '2031-10-26', '2031-10-25'],
  ['a year ended', '2031-12-31T23:30:00Z', '2032-01-01', '2031-12-31'],
])('yesterday is the day before, also where %s', (_what, moment, today, yesterday) => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  expect(localDay(new Date(moment))).toBe(today);
  expect(dayBefore(new Date(moment))).toBe(yesterday);
});
