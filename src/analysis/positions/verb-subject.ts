import type { Source } from '../actors/reference.ts';
import { MID_ADVERBS } from '../lexicon/function-words.ts';
import { looksFinite } from '../text/word-class.ts';
import type { StanceReading } from './reading.ts';

/** Who does what a verb says, and the token where their words and those of the verb begin. */
export interface Doer {
  actors: string[];
  /** First token of the subject's words, or of the verb's where the subject stands further off. */
  first: number;
  /** Behind the subject's words: what stands between here and the verb belongs to the verb. */
  last: number;
  /** Token range of the subject's own words, where `first` and `last` are the verb's. */
  subject?: readonly [first: number, last: number];
}

/** The token where a verb's own words begin: "has so far", "long". */
function chainStart({ doc }: StanceReading, verb: number, floor: number): number {
  let at = verb;
  while (at > floor && /^(?:so|far|long|all|but|already)$/.test(doc.tokens[at - 1]?.lower ?? '')) at--;
  return at;
}

/** The subject that stands before token `verb`: an actor, or the speaker behind "we" and a claim's opening pronoun. */
export function doerBefore(reading: StanceReading, verb: number, floor: number): Doer | undefined {
  const from = chainStart(reading, verb, floor);
  const subject = reading.subjects.before(from, floor);
  if (subject !== undefined && subject.actors.length > 0) return toDoer(subject);
  return spoken(reading, from, floor);
}

const toDoer = ({ actors, first, last }: Source): Doer => ({ actors, first, last });

/** "We have accepted", "it will not": a pronoun that means whose words these are. */
function spoken({ doc, voices }: StanceReading, verb: number, floor: number): Doer | undefined {
  let at = verb - 1;
  while (
    at > floor &&
    (looksFinite(doc.tokens[at]) ||
      MID_ADVERBS.has(doc.tokens[at]?.lower ?? '') ||
      /^(?:will|be|been)$|ly$/.test(doc.tokens[at]?.lower ?? ''))
  )
    at--;
  const token = doc.tokens[at];
  if (token === undefined || at < floor) return undefined;
  if (/^(?:we|i)$/.test(token.lower)) {
    const speaker = voices.speakerAt(token.start);
    return speaker === undefined || speaker === null
      ? undefined
      : { actors: [speaker], first: at, last: at + 1 };
  }
  const claim = voices.claimAt(token.start);
  if (!/^(?:it|he|she|they)$/.test(token.lower) || claim === undefined || claim.source === null)
    return undefined;
  const opens = token.start - claim.content[0] <= 1;
  return opens ? { actors: [claim.source], first: at, last: at + 1 } : undefined;
}

/** How far back the verb stands whose subject an -ing form or a second verb shares. */
const SHARED = 30;

/** The subject that a participle or a second verb shares with the nearest finite verb before it. */
export function sharedDoer(reading: StanceReading, verb: number, floor: number): Doer | undefined {
  for (let at = verb - 1; at > Math.max(floor, verb - SHARED); at--) {
    if (!looksFinite(reading.doc.tokens[at])) continue;
    const subject = doerBefore(reading, at, floor);
    if (subject !== undefined)
      return { actors: subject.actors, first: verb, last: verb, subject: [subject.first, subject.last] };
  }
  return undefined;
}
