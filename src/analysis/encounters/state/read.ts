import type { State } from '../../../shared/analysis.ts';
import { ENCOUNTER_NOUNS } from '../../lexicon/encounter-words.ts';
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
const CHANGES: ReadonlySet<Outcome> = new Set([
  'delayed',
  'cancelled',
  'broken off',
  'ruled out',
  'no plans',
]);

/** Reads the state of the encounter whose word is at token `at`; null where the sentence tells none. */
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
  const own = ofModifiers(grammar, climber, at);
  // "no talks set for this week": none is planned.
  if (
    grammar.words(at, 'det').includes('no') &&
    (own?.state === 'scheduled' || own?.state === 'planned') &&
    above?.state !== 'no plans'
  )
    return { state: 'no plans', cues: own.cues, strong: true };
  const lapsed = above?.lapsed === true && isDefinite(grammar, at);
  const read = combined(lapsed && above !== null ? { ...above, state: 'cancelled' } : above, own);
  return read === null ? null : revised(grammar, at, read);
}

/** "The meeting will not take place": one that is known was fixed, so it was called off. */
const isDefinite = (grammar: Grammar, at: number): boolean =>
  grammar.words(at, 'det').includes('the') || grammar.words(at - 1, 'case').length > 0;

/** What the rest of the sentence makes of a plan or a refusal: "later than foreseen", "as planned", "had been due …, but". */
function revised(grammar: Grammar, at: number, read: Reading): Reading {
  const { first, last } = grammar.tree;
  const words = (from: number, to: number): string => {
    let text = '';
    for (let i = Math.max(first, from); i < Math.min(last, to); i++) text += ` ${grammar.word(i)}`;
    return text;
  };
  const ahead = read.state === 'scheduled' || read.state === 'planned';
  if (ahead && LATER.test(words(at - REACH, at + REACH))) return { ...read, state: 'delayed', strong: true };
  if (read.state === 'ruled out' && AS_PLANNED.test(words(at - REACH, at + 2 * REACH)))
    return { ...read, state: 'cancelled', strong: true };
  const after = words(at, last);
  if (read.state === 'cancelled' && / (?:it|they) (?:may|might|could) (?:still|yet) /.test(after))
    return { ...read, state: 'uncertain', strong: true };
  const cue = read.cues.find((token) => FIXED.test(grammar.word(token)));
  if (
    read.state === 'scheduled' &&
    cue !== undefined &&
    WAS.test(words(cue - 3, cue)) &&
    / (?:but|until) /.test(after)
  )
    return { ...read, state: PUT_OFF.test(after) ? 'delayed' : 'cancelled', strong: true };
  return read;
}

/** How far around the meeting such words still speak of it, in tokens. */
const REACH = 12;
const LATER =
  / (?:later than (?:planned|scheduled|foreseen|expected|originally|first)|at a later (?:date|time|stage)|(?:some )?other time|another time|(?:days|weeks|months|hours) late|(?:will|would) now (?:be held|take place|begin|start|go ahead|open)) ?/;
const AS_PLANNED =
  / (?:as (?:originally )?(?:planned|scheduled|announced|foreseen|intended)|after all|no longer) ?/;
const FIXED = /^(?:scheduled|due|set|slated|supposed)$/;
const PUT_OFF = / (?:postponed|delayed|put off|pushed back|deferred|put on hold) ?/;
const WAS = / (?:was|were|been)\b/;

function combined(above: Climbed | null, own: Climbed | null): Reading | null {
  if (above === null) return own === null ? null : settled(own, null);
  if (own === null) return settled(above, null);
  if (above.state === 'standing') return settled(above, own);
  // What was fixed and does not take place was called off.
  if (
    above.state === 'ruled out' &&
    above.lapsed === true &&
    (own.state === 'scheduled' || own.state === 'planned' || own.state === 'delayed')
  )
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
