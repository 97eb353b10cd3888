import { table } from '../markdown.ts';
import type { Visits } from './run.ts';

/** One look at a set of pages. */
export interface RangesRun {
  name: string;
  visits: Visits;
}

/** A row for each run: how many pages were painted, and how many of them have a mark in the wrong place. */
export function rangesTable(runs: readonly RangesRun[]): string {
  return table(
    ['pages', 'painted', 'with a wrong range', 'which'],
    runs.map(({ name, visits }) => {
      const painted = [...visits].filter(([, { wrong }]) => wrong !== null);
      const bad = painted.filter(([, { wrong }]) => wrong !== null && wrong.length > 0);
      return [name, String(painted.length), String(bad.length), bad.map(([id]) => id).join(', ') || '–'];
    }),
  );
}
