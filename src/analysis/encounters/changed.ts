import type { State } from '../../shared/analysis.ts';

/** States that something else went before. */
export const CHANGED: ReadonlySet<State> = new Set([
  'delayed',
  'cancelled',
  'broken off',
  'ruled out',
  'uncertain',
]);
