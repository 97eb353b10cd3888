import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beforeNextPaint } from '../../../../src/page/article/life/next-frame.ts';

/** What must be right is right within this. */
const IN_TIME_MS = 100;

let frames: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => {
    frames[frame - 1] = () => undefined;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const drawFrame = (): void => {
  for (const run of frames.splice(0)) run();
};

test('is done once in the next frame, however often it is asked', () => {
  const act = vi.fn();
  const ask = beforeNextPaint(act, new AbortController().signal);
  ask();
  ask();
  expect(act).not.toHaveBeenCalled();
  drawFrame();
  vi.advanceTimersByTime(1_000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('is done in time where no frame is drawn', () => {
  const act = vi.fn();
  beforeNextPaint(act, new AbortController().signal)();
  vi.advanceTimersByTime(IN_TIME_MS);
  expect(act).toHaveBeenCalledTimes(1);
});

test.each([true, false])(
  'asked without end, it is done in time and no more than it has to, frames: %s',
  (draws) => {
    const times: number[] = [];
    const ask = beforeNextPaint(() => void times.push(performance.now()), new AbortController().signal);
    for (let i = 0; i < 1_000; i += 1) {
      ask();
      vi.advanceTimersByTime(1);
      if (draws && i % 16 === 0) drawFrame();
    }
    const pauses = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(Math.max(...pauses)).toBeLessThanOrEqual(IN_TIME_MS);
    expect(times.length).toBeLessThan(25);
  },
);

test('is not done after the end', () => {
  const act = vi.fn();
  const life = new AbortController();
  const ask = beforeNextPaint(act, life.signal);
  ask();
  life.abort();
  ask();
  drawFrame();
  vi.advanceTimersByTime(1_000);
  expect(act).not.toHaveBeenCalled();
});
