import {
  ANONYMITY_WORDS,
  LEAVE_WORDS,
  NAMING_WORDS,
  REASON_LEADS,
  REMAIN_WORDS,
  SENSITIVITY_WORDS,
  SPEAKING_WORDS,
  WEAK_LEADS,
  WITHHOLDING_WORDS,
} from '../../lexicon/unnamed-sources.ts';
import type { Sentence } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import type { Range } from './modifiers.ts';
import { reasonEnd } from './reason-end.ts';

/** Longest way from the heart of a reason ("anonymity") back to its first word, in tokens. */
const BEFORE = 12;
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
