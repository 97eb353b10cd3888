import { NEGATIONS } from '../lexicon/function-words.ts';
import {
  CAUSES,
  CONDITIONS,
  CONDITIONS_TO_COME,
  GERUND_MODES,
  INFINITIVE_MODES,
  MODAL_MODES,
  type Mode,
  OPEN_NOUNS,
} from '../lexicon/measure-modes.ts';
import type { TextDocument } from '../text/document.ts';
import { looksFinite } from '../text/word-class.ts';

/** Auxiliaries and adverbs before a verb, at most. */
const CHAIN = 6;

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|'s|'ve|'re|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't)$/;
const ADVERB =
  /ly$|^(?:also|now|again|further|soon|ever|yet|still|so|far|already|just|not|never|no|longer|then|even|both|all|finally)$/;

/**
 * How far the act of the verb at token `verb` is meant, from what stands before it: "would", "refused to", "did not", "by
 * …-ing". `object` is the token where what is acted on begins, for an -ing form that opens its sentence.
 */
export function modeOf(doc: TextDocument, verb: number, floor: number, object = verb): Mode {
  const word = doc.tokens[verb]?.lower ?? '';
  let at = verb - 1;
  let negated = false;
  let auxiliary = false;
  while (at >= Math.max(floor, verb - CHAIN)) {
    const { lower } = doc.tokens[at] ?? { lower: '' };
    if (!AUXILIARY.test(lower) && !ADVERB.test(lower) && !NEGATIONS.has(lower)) break;
    negated ||= NEGATIONS.has(lower) || /n't$/.test(lower);
    auxiliary ||= AUXILIARY.test(lower);
    at--;
  }
  const before = doc.tokens[at]?.lower ?? '';
  const modal = modalOf(before);
  if (at >= floor && modal !== undefined) return modal[negated ? 1 : 0];
  if (isSupposed(doc, verb, at, floor)) return 'open';
  if (at >= floor && before === 'to')
    return infinitive(doc, at, floor, negated, auxiliary && /^be$/.test(doc.tokens[at + 1]?.lower ?? ''));
  if (negated) return 'undone';
  const joined = /^(?:and|or)$/.test(before) ? sharedMode(doc, at, floor, word.endsWith('ing')) : undefined;
  if (word.endsWith('ing') && !auxiliary) return joined ?? gerund(doc, at, floor, object);
  return !auxiliary && !looksFinite(doc.tokens[verb]) && !word.endsWith('s') ? (joined ?? 'done') : 'done';
}

const modalOf = (word: string): readonly [Mode, Mode] | undefined => {
  const key = word.endsWith("'ll") ? "'ll" : /\w'd$/.test(word) ? 'would' : word;
  return Object.hasOwn(MODAL_MODES, key) ? MODAL_MODES[key] : undefined;
};

/** How far back the verb stands whose modal a second verb shares. */
const SHARED = 14;

/** "would end the siege and lift sanctions", "could include …-ing and …-ing": the mode of the verb before "and". */
function sharedMode(doc: TextDocument, and: number, floor: number, gerund: boolean): Mode | undefined {
  for (let at = and - 1; at >= Math.max(floor, and - SHARED); at--) {
    const word = doc.tokens[at]?.lower ?? '';
    const modal = modalOf(word);
    if (modal !== undefined) return gerund ? 'open' : modal[0];
    if (word === 'to' && !gerund) return infinitive(doc, at, floor, false, false);
  }
  return undefined;
}

function infinitive(doc: TextDocument, to: number, floor: number, negated: boolean, passive: boolean): Mode {
  let at = to - 1;
  while (at > floor && ADVERB.test(doc.tokens[at]?.lower ?? '')) {
    if (NEGATIONS.has(doc.tokens[at]?.lower ?? '')) negated = true;
    at--;
  }
  const word = doc.tokens[at]?.lower ?? '';
  const caused = doc.tokens.slice(Math.max(floor, at - 3), at + 1).some(({ lower }) => CAUSES.test(lower));
  if (caused && !negated) return 'done';
  const found = at < floor ? undefined : INFINITIVE_MODES.find(([pattern]) => pattern.test(word))?.[1];
  // "has not decided whether to".
  if (found === 'open') return found;
  if (negated)
    return found === 'agreed' || found === 'threat' || found === 'future' || found === 'planned'
      ? 'refused'
      : 'undone';
  const undone = found !== undefined && isUndone(doc, at, floor);
  if (undone) return found === 'refused' ? 'undone' : found === 'agreed' ? 'undone' : 'refused';
  // "the truce to be signed on Monday" is to come.
  if (found === undefined && passive) return 'future';
  return found ?? 'asked';
}

/** "has not agreed to", "would not agree to", "not ready to". */
function isUndone(doc: TextDocument, at: number, floor: number): boolean {
  return doc.tokens
    .slice(Math.max(floor, at - 3), at)
    .some(({ lower }) => NEGATIONS.has(lower) || /n't$/.test(lower) || /^(?:if|whether|unless)$/.test(lower));
}

function gerund(doc: TextDocument, at: number, floor: number, object: number): Mode {
  const before = at < floor ? '' : (doc.tokens[at]?.lower ?? '');
  if (before === 'of') return OPEN_NOUNS.test(doc.tokens[at - 1]?.lower ?? '') ? 'open' : 'done';
  // "Lifting the sanctions would help": what opens a sentence as its subject is only thought of.
  const opens = before === '' || /^["“”‘]$/.test(before);
  const behind = doc.tokens.slice(object, object + SHARED);
  const comma = behind.findIndex(({ text }) => text === ',');
  const thought = behind
    .slice(0, comma < 0 ? SHARED : comma)
    .some(({ lower }) => modalOf(lower) !== undefined);
  if (opens && thought) return 'asked';
  // "pledged to punish Peru by freezing aid": as far as the verb is meant whose means it is.
  if (before === 'by') return sharedMode(doc, at, floor, false) ?? 'done';
  return GERUND_MODES.find(([pattern]) => pattern.test(before))?.[1] ?? 'done';
}

/** Tokens between the word that opens a condition and the verb in it, at most. */
const CONDITION = 10;

/**
 * Whether the verb at token `verb` stands in a condition or a question: "if Kenya signs", "once it is lifted". The search
 * begins at token `from`, left of which the verb's subject ends, and goes back as far as the clause does.
 */
export function isSupposed(doc: TextDocument, verb: number, from: number, floor: number): boolean {
  for (let at = from; at >= Math.max(floor, from - CONDITION); at--) {
    const word = doc.tokens[at]?.lower ?? '';
    if (/^(?:[,;:()—–“”"]|that|said|says|which|who)$/.test(word)) return false;
    if (CONDITIONS.test(word)) return true;
    if (CONDITIONS_TO_COME.test(word)) return at < verb - 1 && !isPast(doc, verb, at);
  }
  return false;
}

/** Whether the verb is told as past, by its auxiliaries from token `floor` on, else by its own form. */
function isPast({ tokens }: TextDocument, verb: number, floor: number): boolean {
  const chain = tokens.slice(Math.max(floor, verb - CHAIN), verb).map(({ lower }) => lower);
  if (chain.some((word) => /^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/.test(word))) return true;
  if (chain.some((word) => modalOf(word) !== undefined || AUXILIARY.test(word))) return false;
  return !/[^s]s$/.test(tokens[verb]?.lower ?? '');
}
