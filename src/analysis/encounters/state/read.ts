import { ENCOUNTER_NOUNS } from '../../lexicon/encounter-words.ts';
import type { State } from '../../../shared/analysis.ts';
import { type Climbed, Climber } from './climb.ts';
import type { Grammar } from './grammar.ts';
import { ofModifiers } from './modifiers.ts';
import type { Outcome } from './transfer.ts';

/** What a sentence tells of the state of an encounter. */
export interface Reading {
  state: State;
  /** Tokens of the words that tell, the nearest first. */
  cues: number[];
  /** Words that say so, rather than tense alone. */
  strong: boolean;
}

/** What is put off or refused stays so whatever else is said of it in passing. */
const CHANGES: ReadonlySet<Outcome> = new Set(['delayed', 'cancelled', 'broken off', 'ruled out', 'no plans']);

/** Reads the state of the encounter whose word is at token `at`; null where the sentence tells none. */
export function readState(grammar: Grammar, at: number, form: 'noun' | 'verb', time: string | null): Reading | null {
  const climber = new Climber(grammar, time);
  if (form === 'verb' && grammar.tree.part(at) !== 'NOUN') return settled(climber.ofPredicate(at), null);
  const above = climber.ofNoun(at);
  const own = ofModifiers(grammar, climber, at);
  // "no talks set for this week": none is planned.
  if (grammar.words(at, 'det').includes('no') && (own?.state === 'scheduled' || own?.state === 'planned') && above?.state !== 'no plans')
    return { state: 'no plans', cues: own.cues, strong: true };
  return combined(above, own);
}

function combined(above: Climbed | null, own: Climbed | null): Reading | null {
  if (above === null) return own === null ? null : settled(own, null);
  if (own === null) return settled(above, null);
  if (above.state === 'standing') return settled(above, own);
  // What was fixed and does not take place was called off.
  if (above.state === 'ruled out' && above.lapsed === true && (own.state === 'scheduled' || own.state === 'planned' || own.state === 'delayed'))
    return settled({ ...above, state: 'cancelled' }, null);
  if (above.strong && CHANGES.has(above.state)) return settled(above, own);
  if (own.strong && CHANGES.has(own.state)) return settled(own, null);
  // "held the planned talks": told outright; "about the planned talks": only the noun tells.
  return above.strong ? settled(above, own) : settled(own, null);
}

function settled({ state, cues, strong }: Climbed, own: Climbed | null): Reading {
  if (state !== 'standing') return { state, cues, strong };
  const before = own === null || own.state === 'standing' || own.state === 'held' ? 'scheduled' : own.state;
  return { state: before, cues, strong: false };
}

/** Whether the word names an encounter as a noun. */
export const isMeetingNoun = (word: string): boolean => Object.hasOwn(ENCOUNTER_NOUNS, word);
