import { MODALS } from '../lexicon/function-words.ts';
import type { Token } from '../text/tokens.ts';

const NEGATION =
  /^(?:not|never|nor|without|didn't|doesn't|don't|hasn't|haven't|hadn't|wouldn't|won't|cannot|couldn't|can't|shouldn't|isn't|aren't|wasn't|weren't)$/;

/** Before "to say" these tell that nothing was said, or not yet. */
const BEFORE_INFINITIVE =
  /^(?:declin|refus|fail|expect|hesitat|intend|plan|want|wish|hop|threaten|promis|schedul|suppos)(?:e|es|ed|s|ing|ned|ning)?$|^(?:able|unable|likely|unlikely|yet|reluctant|unwilling|ready|prepared|due|set|going|about|loath|free|how|whether|when|what|early|have|has|had|if|order)$/;

const ADVERB =
  /ly$|^(?:also|only|just|yet|to|has|have|had|be|been|even|ever|then|now|still|again|once|so|just|be)$/;

/** How many words may stand between a negation and its cue ("did not immediately publicly say"). */
const REACH = 4;

/**
 * Saying that did not take place, or only might: "did not say", "declined to say", "would say", "has yet to say"; and
 * standing attitudes, which are no act of saying: "has long opposed".
 */
export function isUnsaid(tokens: readonly Token[], at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - REACH); i--) {
    const word = tokens[i]?.lower ?? '';
    // "has not only said it, but …" has said it.
    if (word === 'not' && /^(?:only|just|merely|simply)$/.test(tokens[i + 1]?.lower ?? '')) continue;
    if (NEGATION.test(word) || MODALS.has(word)) return true;
    if (word === 'long') return /^(?:has|have|had|'ve|'s)$/.test(tokens[i - 1]?.lower ?? '');
    if (/^(?:of|than)$/.test(word) && /^(?:instead|rather)$/.test(tokens[i - 1]?.lower ?? '')) return true;
    if (word === 'to' && BEFORE_INFINITIVE.test(tokens[i - 1]?.lower ?? '')) return true;
    if (!ADVERB.test(word)) return false;
  }
  return false;
}

/** "if he says", "whether the president had agreed": a subject inside a condition or a question. */
export function isSupposed(tokens: readonly Token[], subject: number, floor: number): boolean {
  for (let i = subject - 1; i >= Math.max(floor, subject - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || !token.word) return false;
    if (/^(?:if|whether|unless|until)$/.test(token.lower)) return tokens[i - 1]?.lower !== 'even';
    if (
      !token.capital &&
      !/^(?:the|a|an|its|their|his|her|president|minister|prime|foreign)$/.test(token.lower)
    )
      return false;
  }
  return false;
}

/** "was quoted", "is expected to": the subject is not the one who speaks. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.lower ?? '';
  if (/ing$/.test(form)) return false;
  for (let i = at - 1; i >= at - 3; i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being|isn't|wasn't|weren't|aren't)$/.test(word)) return true;
    if (!/ly$|^(?:also|not|widely|long)$/.test(word)) return false;
  }
  return false;
}
