import type { Claim, Span } from '../../shared/analysis.ts';
import { JUDGING } from '../lexicon/claim-kind-words.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';
import type { TextDocument } from '../text/document.ts';
import { FINITE } from './sense.ts';

const JUDGED = new RegExp(`\\b(?:${JUDGING})\\b`, 'i');

/** Nouns by which a sentence takes up what was claimed in it. */
const CHARGE = /^(?:charge|claim|accusation|allegation|suggestion|assertion|report|something)s?$/;

/** "…, a charge that Lima denies", "…, which Lima denies": what is denied is what was claimed right before. */
export function deniedContent(
  doc: TextDocument,
  clause: ReportingClause,
  before: Claim | undefined,
): Span | null {
  const first = clause.sourceTokens?.[0] ?? clause.first;
  if (before === undefined || !/^(?:that|which)$/.test(doc.tokens[first - 1]?.lower ?? '')) return null;
  const noun = doc.tokens[first - 2];
  // "accusations that Lima had meddled, which Lima denies"
  const denies = /^den(?:y|ie)/i.test(doc.text.slice(...clause.cue));
  if (denies && noun?.text === ',' && Math.abs(before.content[1] - noun.start) <= 1) return before.content;
  if (noun === undefined || !CHARGE.test(noun.lower) || before.content[0] >= noun.start) return null;
  return before.content;
}

/** "said on Monday", "told state television", "said to reporters": when, where and to whom, but nothing that was said. */
export function isAdjunct(text: string, clause: ReportingClause, content: Span): boolean {
  const words = text.slice(...content);
  // "said the envoy, who arrived on Monday"
  if (clause.order === 'after' && /^(?:who|which|whose)\b/.test(words)) return true;
  const noun = clause.senses.length === 0 && clause.last - clause.first > 1;
  if (noun) return /^(?:in|at|on|during|before|after) (?:the|a|an|his|her|their|its|\p{Lu})/u.test(words);
  if (!/c|q/.test(clause.takes) || clause.last - clause.first > 1) return false;
  if (clause.takes.includes('i') && /^to \p{Ll}/u.test(words)) return false;
  return (
    /^(?:in|on|at|during|to|by|from|with|after|before|through|via|about|of)\b/i.test(words) &&
    !FINITE.test(words) &&
    !/["“]/.test(words)
  );
}

/** "called it a trap", "called the offer “thin”": what somebody calls needs a name or judgement behind it. */
const NAMING =
  /["“]|^(?!snap |early |new |fresh |a (?:meeting|press|news|vote|halt)|an (?:election|emergency|extraordinary))(?:(?:the|its|his|her|their|this|that|those|these|such) [^,;]{3,}|(?:him|her|it|them|himself|herself|itself|themselves) \p{L}|(?:\p{Lu}[\p{L}'’.]* ){1,4}(?:an?|the|one) )/u;

/** "called the minister on Monday": whom, and at most when, where and why. */
const CALLED_UP =
  /^(?:the|its|his|her|their) (?:(?!an? |the |one )\p{L}+ ){0,2}\p{L}+(?: (?:on|at|in|to|from|for|last|this|before|after|late|early|yesterday|today|again)\b.*)?$/u;

/** "are considering a boycott": what goes on in a head has not been said. */
const WEIGHING = /^(?:considering|weighing|mulling)$/i;

/** "recalled its ambassador" is a deed, "asked not to be named" a condition, "called the minister" a call, whatever the verb means elsewhere. */
export const isDeed = (text: string, cue: Span, content: Span): boolean =>
  WEIGHING.test(text.slice(...cue)) ||
  /^(?:not )?to (?:be (?:named|identified|quoted)|say|comment|confirm|disclose|elaborate|answer|respond|discuss details)\b/i.test(
    text.slice(...content),
  ) ||
  (/^recall/i.test(text.slice(...cue)) &&
    /^(?:its|their|the|his|her)\b.*\b(?:ambassador|envoy|diplomat|consul|staff|troop)/i.test(
      text.slice(...content),
    )) ||
  (/^call(?:s|ed|ing)?$/i.test(text.slice(...cue)) &&
    (!NAMING.test(text.slice(...content)) ||
      (CALLED_UP.test(text.slice(...content)) && !JUDGED.test(text.slice(...content)))));
