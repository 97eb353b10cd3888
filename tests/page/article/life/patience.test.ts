import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { patient, restAfter } from '../../../../src/page/article/life/patience.ts';

const RESTS = { shortest: 100, longest: 10_000 };

describe('restAfter', () => {
  test.each([
    [true, 5_000, 0, 100],
    [false, 100, 0, 200],
    [false, 8_000, 0, 10_000],
    [true, 100, 20, 2_000],
    [false, 100, 500, 10_000],
  ])('found %s after %i ms, at a cost of %i ms: %i ms', (found, last, cost, expected) => {
    expect(restAfter(found, last, cost, RESTS)).toBe(expected);
  });

  test('work is a hundredth of the time, or as rare as it may get', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.nat(20_000), fc.nat(1_000), (found, last, cost) => {
        const rest = restAfter(found, last, cost, RESTS);
        expect(rest).toBeGreaterThanOrEqual(Math.min(cost * 100, RESTS.longest));
        expect(rest).toBeLessThanOrEqual(RESTS.longest);
      }),
    );
  });
});

describe('patient', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function times(finds: boolean, ms: number, prepare: (patience: ReturnType<typeof patient>) => void) {
    let count = 0;
    const patience = patient(
      () => {
        count += 1;
        return finds;
      },
      RESTS,
      new AbortController().signal,
    );
    // Past the time in which the reader waits for the page.
    await vi.advanceTimersByTimeAsync(5_000);
    for (let passed = 0; passed < ms; passed += 20) {
      prepare(patience);
      patience.ask();
      await vi.advanceTimersByTimeAsync(20);
    }
    return count;
  }

  test('asked without end, it finds nothing ever more rarely', async () => {
    expect(await times(false, 60_000, () => undefined)).toBeLessThan(14);
  });

  test('asked without end, it goes on where it finds something', async () => {
    expect(await times(true, 10_000, () => undefined)).toBeGreaterThan(80);
  });

  test('in a hurry it forgets that it found nothing', async () => {
    expect(await times(false, 10_000, (patience) => patience.hurry())).toBeGreaterThan(80);
  });

  test('does it once more where it was asked meanwhile, and one at a time', async () => {
    const open: (() => void)[] = [];
    const act = vi.fn(
      () =>
        new Promise<boolean>((resolve) => {
          open.push(() => resolve(true));
        }),
    );
    const patience = patient(act, RESTS, new AbortController().signal);
    patience.ask();
    await vi.advanceTimersByTimeAsync(0);
    patience.ask();
    patience.ask();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(act).toHaveBeenCalledTimes(1);
    open[0]?.();
    await vi.advanceTimersByTimeAsync(RESTS.longest);
    expect(act).toHaveBeenCalledTimes(2);
  });

  test('what fails is tried again when asked', async () => {
    const act = vi.fn(() => Promise.reject(new Error('no page')));
    const patience = patient(act, RESTS, new AbortController().signal);
    patience.ask();
    await vi.advanceTimersByTimeAsync(1_000);
    patience.ask();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(act).toHaveBeenCalledTimes(2);
  });
});
