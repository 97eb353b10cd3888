import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { throttle } from '../../../../src/page/article/life/throttle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function counted(rest: number, signal = new AbortController().signal) {
  let count = 0;
  const throttled = throttle(
    () => {
      count += 1;
    },
    rest,
    signal,
  );
  return { throttled, count: () => count };
}

test('acts soon after the first asking, but not within it', () => {
  const { throttled, count } = counted(100);
  throttled.ask();
  expect(count()).toBe(0);
  vi.advanceTimersByTime(0);
  expect(count()).toBe(1);
});

test('acts once for many askings, and again after a rest', () => {
  const { throttled, count } = counted(100);
  for (let i = 0; i < 50; i += 1) {
    throttled.ask();
    vi.advanceTimersByTime(10);
  }
  expect(count()).toBeGreaterThan(3);
  expect(count()).toBeLessThan(7);
});

test('rests as long as it was last told', () => {
  const { throttled, count } = counted(100);
  throttled.ask();
  vi.advanceTimersByTime(0);
  throttled.rest(1000);
  throttled.ask();
  vi.advanceTimersByTime(900);
  expect(count()).toBe(1);
  vi.advanceTimersByTime(100);
  expect(count()).toBe(2);
});

test('does nothing after the end', () => {
  const lifetime = new AbortController();
  const { throttled, count } = counted(100, lifetime.signal);
  throttled.ask();
  lifetime.abort();
  throttled.ask();
  vi.advanceTimersByTime(1000);
  expect(count()).toBe(0);
});
