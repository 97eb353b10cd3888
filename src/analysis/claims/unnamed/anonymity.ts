import {
  ANONYMITY_WORDS,
  LEAVE_WORDS,
  NAMING_WORDS,
  REASON_AFTER_COMMA,
  REASON_LEADS,
  REASON_LINKS,
  REMAIN_WORDS,
  SENSITIVITY_WORDS,
  SPEAKING_WORDS,
  WEAK_LEADS,
  WITHHOLDING_WORDS,
} from '../../lexicon/unnamed-sources.ts';
import type { Sentence } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import { looksFinite } from '../../text/word-class.ts';
import type { Range } from './modifiers.ts';

/** Longest way from the heart of a reason ("anonymity") to its first and its last word, in tokens. */
const BEFORE = 12;
const AFTER = 30;
/** "Not publicly authorised": between a word and what makes it its contrary. */
const NEAR = 4;

/**
 * Why somebody in the sentence is not named, as stretches of tokens: the wish, the rule, or what they had no leave to
 * do. `stops` are tokens at which somebody begins to speak.
 */
export function findReasons(
  tokens: readonly Token[],
  { first, last }: Sentence,
  stops: ReadonlySet<number>,
): Range[] {
  const found: Range[] = [];
  for (let at = first; at < last; at++) {
    const heart = heartAt(tokens, at, first);
    if (heart === undefined) continue;
    const from = reasonStart(tokens, heart, Math.max(first, found.at(-1)?.[1] ?? first));
    // "A cloak of anonymity" is nobody's condition.
    if (from === heart && tokens[at]?.lower === 'anonymity') continue;
    const to = reasonEnd(tokens, at + 1, last, stops);
    found.push([from, to]);
    at = to - 1;
  }
  return found;
}

/** Where the heart of a reason begins that ends with token `at`. */
function heartAt(tokens: readonly Token[], at: number, floor: number): number | undefined {
  const lower = (i: number): string => (i >= floor ? (tokens[i]?.lower ?? '') : '');
  const word = lower(at);
  if (ANONYMITY_WORDS.has(word)) return at;
  if (word === 'anonymous') return REMAIN_WORDS.has(lower(at - 1)) ? at - 1 : undefined;
  const withheld = (from: number, most: number): number | undefined => {
    for (let i = from; i > from - most; i--) {
      if (WITHHOLDING_WORDS.has(lower(i))) return i;
      if (!REASON_LEADS.has(lower(i)) && !/ly$/.test(lower(i))) return undefined;
    }
    return undefined;
  };
  if (NAMING_WORDS.has(word)) {
    const be = /ly$/.test(lower(at - 1)) || lower(at - 1) === 'further' ? at - 2 : at - 1;
    return lower(be) === 'be' ? withheld(be - 1, NEAR + 2) : undefined;
  }
  if (SPEAKING_WORDS.has(word)) {
    let leave = at - 1;
    while (/ly$|^(?:to|be)$/.test(lower(leave)) && leave > at - NEAR) leave--;
    if (!LEAVE_WORDS.has(lower(leave)) || leave === at - 1) return undefined;
    return lower(leave).startsWith('un') ? leave : withheld(leave - 1, NEAR);
  }
  if (SENSITIVITY_WORDS.has(word)) for (let i = at - 1; i >= at - 2; i--) if (lower(i) === 'citing') return i;
  return undefined;
}

function reasonStart(tokens: readonly Token[], heart: number, floor: number): number {
  let from = heart;
  while (from > floor && from > heart - BEFORE && REASON_LEADS.has(tokens[from - 1]?.lower ?? '')) from--;
  for (let at = heart - 1; at > from; at--) {
    const phrase = `${tokens[at - 1]?.lower} ${tokens[at]?.lower}`;
    // "Spoke to them on condition of anonymity because …": the rule opens the reason, whatever stands before it.
    if (/^(?:on|under) (?:condition|the|strict)$/.test(phrase)) return at - 1;
  }
  while (from < heart && WEAK_LEADS.has(tokens[from]?.lower ?? '')) from++;
  return from;
}

function reasonEnd(
  tokens: readonly Token[],
  from: number,
  limit: number,
  stops: ReadonlySet<number>,
): number {
  let at = from;
  while (at < Math.min(limit, from + AFTER)) {
    const comma = tokens[at]?.text === ',' && REASON_AFTER_COMMA.has(tokens[at + 1]?.lower ?? '');
    const goesOn =
      comma || (at === from && leadsOn(tokens, at)) || REASON_AFTER_COMMA.has(tokens[at]?.lower ?? '');
    const end = goesOn ? clauseEnd(tokens, comma ? at + 1 : at, limit, stops) : at;
    // A clause without words is none.
    if (end <= at + (comma ? 1 : 0)) break;
    at = end;
  }
  return at;
}

/** Whether the reason goes on with token `at`: "… because he", "… to discuss", but not "… to Reuters" or "… in Geneva". */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  if (/^(?:publicly|openly|by|with|further)$/.test(token.lower)) return true;
  if (!REASON_LINKS.has(token.lower))
    return /^(?:the|this|any|details?|matters?|private|internal)$/.test(token.lower);
  if (token.lower === 'as') return /^(?:he|she|they|it|is|was|the)$/.test(next.lower);
  if (token.lower === 'in') return /^(?:order|line|keeping|exchange|accordance|public)$/.test(next.lower);
  if (token.lower === 'on') return /^(?:the|this|any|such)$/.test(next.lower);
  return !next.capital;
}

/** End of the clause that begins at token `from`: a mark, or the verb with which the sentence goes on. */
function clauseEnd(
  tokens: readonly Token[],
  from: number,
  limit: number,
  stops: ReadonlySet<number>,
): number {
  // "Because he was not authorised" has verbs of its own, "citing the sensitivity" none.
  const ofItsOwn =
    /^(?:because|as|since|while|when)$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower !== 'of';
  let at = from;
  for (; at < Math.min(limit, from + AFTER); at++) {
    const token = tokens[at];
    const before = tokens[at - 1]?.lower ?? '';
    if (token === undefined) break;
    // "Because she feared": what a verb beside its subject reports is still the reason.
    if (at > from && stops.has(at) && !(ofItsOwn && /^(?:he|she|they)$/.test(before))) break;
    if (token.lower === "'s") continue;
    if (!token.word && token.text !== '-') break;
    if (!ofItsOwn && at > from && looksFinite(token) && !isParticiple(token.lower, before)) break;
  }
  return at;
}

/** "Was not authorised", "the planned talks", "the talks expected": no verb of a clause of its own. */
const isParticiple = (word: string, before: string): boolean =>
  /ed$/.test(word) &&
  /^(?:not|is|was|were|are|be|been|being|n't|wasn't|weren't|the|a|an|its|their|his|her|'s)$|ly$/.test(before);
