import type { Account, State } from '../../shared/analysis.ts';

/**
 * Which states outweigh which in the writer's own account: what was changed or refused says more than what was once
 * planned, and a plan more than a possibility.
 */
const WEIGHT: Readonly<Record<State, number>> = {
  cancelled: 10,
  'broken off': 9,
  delayed: 8,
  'ruled out': 7,
  'under way': 6,
  held: 6,
  scheduled: 5,
  planned: 4,
  proposed: 3,
  uncertain: 2,
  'no plans': 2.5,
};

const CHANGED: ReadonlySet<State> = new Set(['cancelled', 'broken off', 'ruled out']);

/**
 * One state out of several accounts. The writer's outweighs the parties'; among equals the weightier, then the later.
 * Something called off that somebody says may still happen is uncertain; "no plans" against another side's
 * expectation is uncertain too. An empty list gives null.
 */
export function headlineState(accounts: readonly Account[], text: string): State | null {
  const own = accounts.filter((account) => account.source === null);
  const reopened = reopening(accounts, text);
  if (reopened !== null) return reopened;
  const decisive = own.some(({ state }) => state !== 'uncertain') ? own : accounts;
  const states = decisive.map(({ state }) => state);
  if (states.length === 0) return null;
  if (
    own.length > 0 &&
    own.every(({ state }) => state === 'uncertain') &&
    states.some((state) => state !== 'held' && WEIGHT[state] <= WEIGHT['ruled out'])
  )
    return 'uncertain';
  if (
    states.includes('no plans') &&
    states.some((state) => WEIGHT[state] <= WEIGHT.scheduled && state !== 'no plans' && state !== 'uncertain')
  )
    return 'uncertain';
  return states.reduce((best, state) => (WEIGHT[state] >= WEIGHT[best] ? state : best));
}

function reopening(accounts: readonly Account[], text: string): State | null {
  const off = accounts.findLastIndex(({ state }) => CHANGED.has(state));
  if (off < 0) return null;
  // A threat to cancel told after the cancellation is its prelude, not its end.
  const open = accounts
    .slice(off + 1)
    .some(
      ({ state, evidence }) =>
        state === 'uncertain' && !/\b(?:threat|consider|weigh)/i.test(text.slice(...evidence)),
    );
  return open ? 'uncertain' : null;
}
