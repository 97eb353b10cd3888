import type { Encounter, State } from '../../shared/analysis.ts';
import type { PartyIndex } from './parties.ts';

const OFF: ReadonlySet<State> = new Set(['cancelled', 'broken off']);
const AHEAD: ReadonlySet<State> = new Set(['scheduled', 'planned', 'under way']);
const PUT_OFF: ReadonlySet<State> = new Set(['delayed', 'scheduled', 'planned']);

/**
 * Whether something called off is only set aside: one of its parties speaks of a later time, or the same two sides are
 * to meet elsewhere all the same.
 */
export function isAlive(encounter: Encounter, all: readonly Encounter[], parties: PartyIndex): boolean {
  if (!OFF.has(encounter.state)) return false;
  const sides = new Set(encounter.participants.map(parties.sideOf));
  return (
    encounter.accounts.some(({ source, state }) => source !== null && PUT_OFF.has(state)) ||
    all.some(
      (other) => other !== encounter && AHEAD.has(other.state) && bringsTogether(other, sides, parties),
    )
  );
}

/** Whether at least two of these sides meet there. */
export function bringsTogether(
  { participants }: Encounter,
  sides: ReadonlySet<string>,
  parties: PartyIndex,
): boolean {
  return new Set(participants.map(parties.sideOf).filter((side) => sides.has(side))).size > 1;
}
