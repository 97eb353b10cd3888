/** The middle value, or the mean of the middle two; NaN where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** What a set of figures is told by. */
export interface Summary {
  count: number;
  median: number;
  p95: number;
  max: number;
}

/** The 95th percentile is the smallest value that 95 of 100 do not pass. */
export function summarise(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    count: sorted.length,
    median: median(sorted),
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  };
}
