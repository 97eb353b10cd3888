import { REASON_AFTER_COMMA, REASON_LINKS } from '../../lexicon/unnamed-sources.ts';
import type { Token } from '../../text/tokens.ts';
import { looksFinite } from '../../text/word-class.ts';

/** Longest way from the heart of a reason to its last word, in tokens. */
const AFTER = 30;

/** Where a reason ends whose heart ends before token `from`; `stops` are tokens at which somebody begins to speak. */
export function reasonEnd(
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
