import { MEETING_VERBS } from '../../lexicon/encounter-words.ts';
import { Climber } from './climb/climber.ts';
import type { Climbed } from './climb/climbing.ts';
import { isNone } from './climb/determiner.ts';
import { combined, settled } from './combine.ts';
import { verbEffect } from './governors.ts';
import type { Grammar } from './grammar.ts';
import { ofModifiers } from './modifiers.ts';
import type { Reading } from './reading.ts';
import { revised } from './revise.ts';
import { transfer } from './transfer.ts';

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
    return revised(grammar, at, settled(asNamed(grammar, at, climber.ofPredicate(at)), null));
  if (isHypothetical(grammar, at)) return null;
  const above = climber.ofNoun(at);
  const own = ofModifiers(climber, at);
  // "no talks set for this week": none is planned.
  const fixed = own?.state === 'scheduled' || own?.state === 'planned';
  if (fixed && isNone(grammar, at) && above?.state !== 'no plans')
    return { state: 'no plans', cues: own.cues, strong: true };
  const read = combined(calledOff(grammar, at, above), own);
  return read === null
    ? null
    : revised(grammar, at, running(grammar, at, narrated(grammar, read, time), time));
}

/** "A hurried summit would reward them": what any would bring is said of none. Whose it is makes it one, and “such a summit” was spoken of before. */
function isHypothetical(grammar: Grammar, at: number): boolean {
  const head = grammar.head(at);
  return (
    grammar.relation(at) === 'nsubj' &&
    grammar.child(at, 'nmod', 'acl') === undefined &&
    grammar
      .all(at, 'det')
      .some((word) => /^(?:a|an|any)$/.test(grammar.word(word)) && grammar.word(word - 1) !== 'such') &&
    grammar.words(head, 'aux').some((word) => /^(?:would|could|might)$/.test(word)) &&
    verbEffect(grammar, head, 'subject') === undefined
  );
}

/** "invited him to come": words that are pointed at as an encounter may only propose or plan one. */
function asNamed(grammar: Grammar, at: number, own: Climbed): Climbed {
  const meets = grammar.lemmas(at).some((lemma) => Object.hasOwn(MEETING_VERBS, lemma));
  const effect = meets ? undefined : verbEffect(grammar, at, 'clause');
  return effect === undefined ? own : { ...own, state: transfer(effect, own.state) };
}

/** "began talks last year": told as past, not as going on. */
function narrated(grammar: Grammar, read: Reading, time: string | null): Reading {
  const began = read.cues.some((cue) => BEGAN.test(grammar.word(cue)));
  return read.state === 'under way' && began && time !== null && LONG_PAST.test(time)
    ? { ...read, state: 'held' }
    : read;
}

const BEGAN = /^(?:began|opened|launched|started|entered)$/;
const LONG_PAST =
  /\b(?:(?:19|20)\d\d|(?:last|earlier this) (?:year|month|spring|summer|autumn|fall|winter)|(?:months?|years?) ago)\b/i;

/** Talks that are only spoken of, and of which no time is told, go on: they last, where a meeting passes. */
const running = (grammar: Grammar, at: number, read: Reading, time: string | null): Reading =>
  read.state === 'held' &&
  !read.strong &&
  time === null &&
  LASTING.test(grammar.word(at)) &&
  isInPassing(grammar, at)
    ? { ...read, state: 'under way' }
    : read;

const LASTING = /^(?:talks|negotiations?)$/;

/** No verb tells that they were held, and no word of their own that they are new or over. */
const isInPassing = (grammar: Grammar, at: number): boolean =>
  verbEffect(grammar, grammar.head(at), 'object') === undefined &&
  !grammar.words(at, 'det').some((word) => /^(?:a|an|any|some)$/.test(word)) &&
  !grammar.words(at, 'amod').some((word) => /^(?:recent|previous|last|earlier|past)$/.test(word));

/** "The meeting will not take place": one that is known was fixed, so it was called off. */
const calledOff = (grammar: Grammar, at: number, above: Climbed | null): Climbed | null =>
  above?.lapsed === true && isDefinite(grammar, at) ? { ...above, state: 'cancelled' } : above;

/** "the meeting", "Otieno's meeting". */
const isDefinite = (grammar: Grammar, at: number): boolean =>
  grammar.words(at, 'det').includes('the') || grammar.words(at - 1, 'case').length > 0;
