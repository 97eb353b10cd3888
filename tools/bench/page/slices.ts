import type { TraceEvent } from './trace.ts';

/** A stretch of time that one thread spent on one thing, microseconds. */
export interface Slice {
  name: string;
  start: number;
  end: number;
  /** What the thread had the processor for. */
  cpu: number;
  url: string;
}

/** Time spent, milliseconds: as a clock measures it, and as the processor does. */
export interface Spent {
  wall: number;
  cpu: number;
}

export const NOTHING: Spent = { wall: 0, cpu: 0 };

/** The stretches of one thread, outer before inner. */
export function slicesOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent): Slice[] {
  return events
    .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)
    .map(({ name, ts, dur = 0, tdur = dur, args }) => ({
      name,
      start: ts,
      end: ts + dur,
      cpu: tdur,
      url: args?.data?.url ?? '',
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Those that lie in no other of them. Stretches of one thread lie within or beside each other, never across. */
export function outermost(slices: readonly Slice[]): Slice[] {
  let end = Number.NEGATIVE_INFINITY;
  return slices.filter((slice) => {
    if (slice.start < end) return false;
    end = slice.end;
    return true;
  });
}

/** Those that lie in one of `outer`. */
export function within(slices: readonly Slice[], outer: readonly Slice[]): Slice[] {
  return slices.filter(({ start, end }) => outer.some((one) => start >= one.start && end <= one.end));
}

/** The sum of stretches of which none lies in another. */
export function spent(slices: readonly Slice[]): Spent {
  const sum = (length: (slice: Slice) => number): number =>
    slices.reduce((total, slice) => total + length(slice), 0) / 1000;
  return { wall: sum(({ start, end }) => end - start), cpu: sum(({ cpu }) => cpu) };
}
