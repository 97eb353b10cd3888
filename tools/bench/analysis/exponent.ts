import type { GrowthPoint } from './run.ts';

/**
 * The power of the length by which the time grows: the slope of the line through the logarithms, by least squares. 1 is
 * time in proportion; NaN where there are fewer than two lengths.
 */
export function exponentOf(points: readonly GrowthPoint[]): number {
  const logs = points.map(({ words, ms }) => [Math.log(words), Math.log(ms)] as const);
  const mean = (column: 0 | 1): number => logs.reduce((sum, log) => sum + log[column], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const along = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return along / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
