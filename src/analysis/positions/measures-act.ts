import type { MeasureKind } from '../../shared/analysis.ts';
import { ACTION_TO_COME, type Mode } from '../lexicon/measure-modes.ts';
import {
  MEASURE_ACT_NOUNS,
  MEASURE_ADJECTIVES,
  MEASURE_FATES,
  type MeasureAct,
  measureActs,
} from '../lexicon/measure-words.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { looksFinite } from '../text/word-class.ts';
import type { FoundMeasure } from './measures-mention.ts';
import { isSupposed, modeOf } from './measures-mode.ts';

/** What is done to a measure, by which tokens. */
export interface ActOnMeasure {
  act: MeasureAct;
  mode: Mode;
  /** Token range of the words that say so. */
  first: number;
  last: number;
  /** The subject stands before these words (`active`), behind "by" (`passive`), or is the measure itself (`fate`). */
  voice: 'active' | 'passive' | 'fate' | 'noun';
}

const verbs = new PhraseIndex(measureActs);
const nouns = new PhraseIndex(() => MEASURE_ACT_NOUNS);
const fates = new PhraseIndex(() => MEASURE_FATES);

/** How far from the measure its verb may stand, in tokens. */
const LEFT = 14;
const RIGHT = 16;

/** The act that governs a measure: the verb or noun before it, else what is said of it behind, else its adjective. */
export function actOn(doc: TextDocument, sentence: Sentence, measure: FoundMeasure): ActOnMeasure | null {
  if (isAbsent(doc, measure)) return null;
  return before(doc, sentence, measure) ?? behind(doc, sentence, measure) ?? adjective(doc, measure);
}

/** The verb at a token that does something to measures of this kind. */
function verbAt(
  doc: TextDocument,
  at: number,
  kind: MeasureKind,
): { act: MeasureAct; length: number } | undefined {
  const match = verbs.longestAt(doc.tokens, at);
  const fits = match?.values.find(({ kinds }) => kinds === undefined || kinds.includes(kind));
  return match === undefined || fits === undefined ? undefined : { act: fits.act, length: match.length };
}

/** Prepositions that part a verb from the measure behind them. */
const PARTING = /^(?:to|in|at|from|over|under|into|about|since|during|by|until)$/;
const COVERED = 3;

/** Whether a preposition belongs to a verb or noun of action that begins before it ("agreed to"). */
const isPartOfAct = (doc: TextDocument, at: number, kind: MeasureKind): boolean =>
  Array.from({ length: COVERED }, (_, i) => i + 1).some(
    (back) =>
      (verbAt(doc, at - back, kind)?.length ?? 0) > back ||
      (nouns.longestAt(doc.tokens, at - back)?.length ?? 0) > back,
  );

/** "no deal", "without any agreement": there is none to speak of. */
const isAbsent = ({ tokens }: TextDocument, { first }: FoundMeasure): boolean =>
  tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ lower }) => /^(?:no|without|neither|lack)$/.test(lower));

/** Marks and words that open the clause of the measure. */
const OPENING =
  /^(?:[,;:.()—–“”"]|that|which|who|whether|because|after|before|while|but|when|where|if|unless|once)$/;
/** Verbs of coming to terms that have not come to them yet: "is hammering out a deal". */
const UNFINISHED = /^(?:hammering|brokering|finali[sz]ing)$/;
/** Before a noun of action: it is still to come ("prepared for the signing of"). */
const AWAITS = /^(?:prepar\w+|await\w*|ahead|plan\w*|expect\w*|hop\w+)$/;

function before(doc: TextDocument, sentence: Sentence, { first, kind }: FoundMeasure): ActOnMeasure | null {
  let called: ActOnMeasure | null = null;
  for (let at = first - 1; at >= Math.max(sentence.first, first - LEFT); at--) {
    const token = doc.tokens[at];
    if (token === undefined || OPENING.test(token.lower)) break;
    if (called === null) {
      called = calledAt(doc, at, first);
      if (called !== null) continue;
    }
    if (isPartOfAct(doc, at, kind)) continue;
    const verb = verbAt(doc, at, kind);
    if (verb !== undefined && at + verb.length <= first && isVerb(doc, at, sentence)) {
      const mode = modeBefore(doc, at, sentence.first, first);
      const found: ActOnMeasure = { act: verb.act, mode, first: at, last: at + verb.length, voice: 'active' };
      return called === null ? found : combined(called, found);
    }
    // "'s" is here nearly always a possessive.
    const finite = looksFinite(token) && token.lower !== "'s";
    if (called === null && (finite || PARTING.test(token.lower))) break;
    if (called !== null && AWAITS.test(token.lower)) return { ...called, mode: 'future' };
  }
  return called;
}

const modeBefore = (doc: TextDocument, verb: number, floor: number, object: number): Mode =>
  UNFINISHED.test(doc.tokens[verb]?.lower ?? '') ? 'open' : modeOf(doc, verb, floor, object);

/** The noun of action at a token, before the measure that begins at token `first`. */
function calledAt(doc: TextDocument, at: number, first: number): ActOnMeasure | null {
  const noun = nouns.longestAt(doc.tokens, at);
  const act = noun?.values[0];
  if (noun === undefined || act === undefined || at + noun.length > first) return null;
  const mode = isToCome(doc, at) ? 'open' : 'done';
  return { act, mode, first: at, last: at + noun.length, voice: 'noun' };
}

/** Nouns of action are done only where nobody asks or trades for them: "in return for the lifting of". */
function isToCome({ tokens }: TextDocument, noun: number): boolean {
  let at = noun - 1;
  while (
    /^(?:the|an?|any|its|their|his|her|early|quick|full|immediate|partial|gradual)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at--;
  return ACTION_TO_COME.test(tokens[at]?.lower ?? '');
}

/** "rejected calls for a truce", "accepted a proposal for a truce", "denied violations of": the verb turns what the noun says. */
function combined(called: ActOnMeasure, verb: ActOnMeasure): ActOnMeasure {
  if (called.act === 'propose' && (verb.act === 'reject' || verb.act === 'agree' || verb.act === 'sign'))
    return { ...verb, act: verb.act === 'sign' ? 'agree' : verb.act };
  if (verb.act === 'propose' || verb.act === 'reject')
    return { ...called, mode: verb.act === 'reject' ? 'refused' : 'asked' };
  if (verb.act === 'agree') return { ...called, mode: 'agreed' };
  return called;
}

/** A bare form after a determiner or an adjective is a noun ("the sign", "a break"). */
function isVerb(doc: TextDocument, at: number, sentence: Sentence): boolean {
  if (/^(?:asset|travel|visa)$/.test(doc.tokens[at - 1]?.lower ?? '')) return false;
  const prev = at > sentence.first ? (doc.tokens[at - 1]?.lower ?? '') : '';
  const word = doc.tokens[at]?.lower ?? '';
  // "as broker of the accord".
  if (doc.tokens[at + 1]?.lower === 'of' && !/(?:ed|ing)$/.test(word)) return false;
  if (/(?:ed|ing)$/.test(word)) return !/^(?:the|a|an|its|their|his|her|this)$/.test(prev);
  return !/^(?:the|a|an|its|their|his|her|this|that|any|of|in|on|new|no)$/.test(prev);
}

function behind(doc: TextDocument, sentence: Sentence, measure: FoundMeasure): ActOnMeasure | null {
  const found = saidBehind(doc, sentence, measure);
  if (found === null || !isSupposed(doc, found.first, measure.first - 1, sentence.first)) return found;
  // "if the deal is signed".
  return found.mode === 'done' || found.mode === 'agreed' ? { ...found, mode: 'open' } : found;
}

function saidBehind(
  doc: TextDocument,
  sentence: Sentence,
  { last, kind }: FoundMeasure,
): ActOnMeasure | null {
  const limit = Math.min(sentence.last, last + RIGHT);
  for (let at = last; at < limit; at++) {
    const token = doc.tokens[at];
    if (token === undefined || closes(doc, at)) return null;
    const fate = fates.longestAt(doc.tokens, at);
    const fateAct = fate?.values[0];
    if (fate !== undefined && fateAct !== undefined)
      return { act: fateAct, mode: modeOf(doc, at, last), first: at, last: at + fate.length, voice: 'fate' };
    const verb = verbAt(doc, at, kind);
    const passive = verb !== undefined && (isReduced(doc, at, last) || isPassive(doc, at, last));
    if (verb !== undefined && passive)
      return {
        act: verb.act,
        mode: modeOf(doc, at, last),
        first: at,
        last: at + verb.length,
        voice: 'passive',
      };
    if (looksFinite(token) && !isAuxiliary(token.lower)) return null;
  }
  return null;
}

/** Whether a token ends what is said of the measure before it. */
function closes({ tokens }: TextDocument, at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (text === ',') return !/^(?:which|signed|brokered|reached|agreed)$/.test(tokens[at + 1]?.lower ?? '');
  return /^(?:[;:.()“”"]|but|while|because|after|before|when|said|says|told)$/.test(lower);
}

/** "a truce signed in May": a participle right behind its noun. */
const isReduced = ({ tokens }: TextDocument, at: number, last: number): boolean =>
  at === last && /(?:ed|en|ck|ught)$/.test(tokens[at]?.lower ?? '');

const isAuxiliary = (word: string): boolean =>
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|could|may|might|can|must|should|did|does|do|'s|won't|wouldn't|cannot|can't|didn't|isn't|wasn't|weren't|aren't|hasn't|haven't|hadn't)$/.test(
    word,
  );

const isPassive = (doc: TextDocument, verb: number, floor: number): boolean =>
  /(?:^| )(?:is|are|was|were|be|been|being|isn't|wasn't|weren't|aren't|got)(?: \S+ly| also| not| never| now| still| yet| finally| so far)*$/.test(
    doc.tokens
      .slice(Math.max(floor, verb - 5), verb)
      .map(({ lower }) => lower)
      .join(' '),
  );

function adjective(doc: TextDocument, { first, last }: FoundMeasure): ActOnMeasure | null {
  for (let at = first; at < last; at++) {
    const word = doc.tokens[at]?.lower ?? '';
    const act = Object.hasOwn(MEASURE_ADJECTIVES, word) ? MEASURE_ADJECTIVES[word] : undefined;
    if (act !== undefined) return { act, mode: 'done', first: at, last: at + 1, voice: 'noun' };
  }
  return null;
}
