import { Climber } from './climb/climber.ts';
import type { Climbed } from './climb/climbing.ts';
import { isNone } from './climb/determiner.ts';
import { combined, settled } from './combine.ts';
import type { Grammar } from './grammar.ts';
import { ofModifiers } from './modifiers.ts';
import type { Reading } from './reading.ts';
import { revised } from './revise.ts';

/**
 * Reads the state of the encounter whose word is at token `at`; null where the sentence tells none. `time` is the time or
 * the place that its clause tells, as written.
 */
export function readState(
  grammar: Grammar,
  at: number,
  form: 'noun' | 'verb',
  time: string | null,
): Reading | null {
  const climber = new Climber(grammar, time);
  if (form === 'verb' && grammar.tree.part(at) !== 'NOUN')
    return revised(grammar, at, settled(climber.ofPredicate(at), null));
  const above = climber.ofNoun(at);
  const own = ofModifiers(climber, at);
  // "no talks set for this week": none is planned.
  const fixed = own?.state === 'scheduled' || own?.state === 'planned';
  if (fixed && isNone(grammar, at) && above?.state !== 'no plans')
    return { state: 'no plans', cues: own.cues, strong: true };
  const read = combined(calledOff(grammar, at, above), own);
  return read === null ? null : revised(grammar, at, read);
}

/** "The meeting will not take place": one that is known was fixed, so it was called off. */
const calledOff = (grammar: Grammar, at: number, above: Climbed | null): Climbed | null =>
  above?.lapsed === true && isDefinite(grammar, at) ? { ...above, state: 'cancelled' } : above;

/** "the meeting", "Otieno's meeting". */
const isDefinite = (grammar: Grammar, at: number): boolean =>
  grammar.words(at, 'det').includes('the') || grammar.words(at - 1, 'case').length > 0;
