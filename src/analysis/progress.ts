import type { Stage } from './analyze.ts';

/**
 * What each stage takes of the whole, in parts: microseconds a word, as docs/performance.md has them. They need not be
 * kept true to the tenth; nobody sees a bar that runs a little ahead.
 */
const COST: Record<Stage, number> = {
  text: 0.8,
  names: 3.2,
  attributions: 32.8,
  actors: 4.2,
  quotes: 1.3,
  claims: 1,
  encounters: 13.7,
  'positions and status': 13.5,
};

const STAGES = Object.entries(COST);
const WHOLE = STAGES.reduce((sum, [, cost]) => sum + cost, 0);

/** How much of the work is done after a stage, from 0 to 1. The table stands in the order of the stages. */
export function doneAfter(stage: Stage): number {
  const upTo = STAGES.slice(0, STAGES.findIndex(([name]) => name === stage) + 1);
  return upTo.reduce((sum, [, cost]) => sum + cost, 0) / WHOLE;
}
