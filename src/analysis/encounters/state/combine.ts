import type { Climbed } from './climb/climbing.ts';
import type { Reading } from './reading.ts';
import type { Outcome } from './transfer.ts';

/** What is put off or refused stays so whatever else is said of it in passing. */
const CHANGES: ReadonlySet<Outcome> = new Set([
  'delayed',
  'cancelled',
  'broken off',
  'ruled out',
  'no plans',
]);

const FIXED: ReadonlySet<Outcome> = new Set(['scheduled', 'planned', 'delayed']);

/** What the words above an encounter and those of its own noun phrase tell together. Null where neither tells anything. */
export function combined(above: Climbed | null, own: Climbed | null): Reading | null {
  if (above === null) return own === null ? null : settled(own, null);
  if (own === null || above.state === 'standing') return settled(above, own);
  // What was fixed and does not take place was called off.
  if (above.state === 'ruled out' && above.lapsed === true && FIXED.has(own.state))
    return settled({ ...above, state: 'cancelled' }, null);
  if (above.strong && CHANGES.has(above.state)) return settled(above, own);
  if (own.strong && CHANGES.has(own.state)) return settled(own, null);
  // "held the planned talks": told outright; "about the planned talks": only the noun tells.
  return above.strong ? settled(above, own) : settled(own, null);
}

/** A state for good: one that stands as it was is what the noun phrase (`own`) tells of it, else one that was fixed. */
export function settled({ state, cues, strong }: Climbed, own: Climbed | null): Reading {
  if (state !== 'standing') return { state, cues, strong };
  const before = own === null || own.state === 'standing' || own.state === 'held' ? 'scheduled' : own.state;
  return { state: before, cues, strong: false };
}
