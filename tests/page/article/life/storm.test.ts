import { expect, test } from 'vitest';
import { storm } from '../../../../src/page/article/life/storm.ts';

/** Plays so many records a second for so many seconds; the pauses that were made. */
function play(perSecond: number, seconds: number, each = 20): { heard: number; pauses: number[] } {
  const gauge = storm();
  const pauses: number[] = [];
  let heard = 0;
  let deafUntil = 0;
  for (let now = 0; now < seconds * 1000; now += each) {
    if (now < deafUntil) continue;
    const records = (perSecond * each) / 1000;
    heard += records;
    const pause = gauge.note(records, now);
    if (pause > 0) pauses.push(pause);
    deafUntil = now + pause;
  }
  return { heard, pauses };
}

test.each([50, 500, 3_000])('%i records a second are heard to the last', (perSecond) => {
  expect(play(perSecond, 60)).toEqual({ heard: perSecond * 60, pauses: [] });
});

test('of 10,000 a second for a minute hardly any are heard, at ever longer intervals', () => {
  const { heard, pauses } = play(10_000, 60);
  expect(heard).toBeLessThan(600_000 / 50);
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect(Math.max(...pauses)).toBeLessThanOrEqual(16_000);
});

test('a page that is drawn at once is heard', () => {
  expect(storm().note(900, 0)).toBe(0);
});

test('the first pause after a calm is a short one again', () => {
  const gauge = storm();
  const first = gauge.note(2_000, 0);
  expect(gauge.note(2_000, first + 10)).toBe(first * 2);
  expect(gauge.note(2_000, 60_000)).toBe(first);
});
