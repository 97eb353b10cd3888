import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import { lookUp, sideOf } from './gazetteer.ts';
import { type Role, titleEndingAt } from './titles.ts';

/** Longest apposition that still reads as a role. */
const APPOSITION_WORDS = 14;

/** What ends an apposition. */
const END = /^(?:[,;:.()—–"“”]|--)$|^(?:who|which|and|said|says|told)$/;

/**
 * The role in apposition after a name: ", chief of the general staff," or ", a spokeswoman for the ministry,".
 * `at` is the token after the name, `limit` the end of its sentence. Undefined where the apposition is no office.
 */
export function roleAfter(tokens: readonly Token[], at: number, limit: number): Role | undefined {
  if (tokens[at]?.lower !== ',') return undefined;
  let end = at + 1;
  while (end < limit && end - at <= APPOSITION_WORDS && !END.test(tokens[end]?.lower ?? '')) end++;
  const first = /^(?:the|a|an)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const head = titleIn(tokens, first, end);
  // "…, is due to hold talks with the premier": a predicate, not an apposition. "Peru's foreign minister" is one.
  if (
    head === undefined ||
    tokens.slice(first, head.first).some((token) => token.lower !== "'s" && looksFinite(token))
  )
    return undefined;
  // Behind its office an apposition may only say of what: "head of …", not "president candidates …".
  if (head.last < end && !/^(?:of|for|to|at|in|from|on)$/.test(tokens[head.last]?.lower ?? ''))
    return undefined;
  const start = tokens[first]?.start ?? 0;
  return {
    span: [start, tokens[end - 1]?.end ?? start],
    first,
    side: sideIn(tokens, first, end),
    title: tokens
      .slice(head.first, head.last)
      .map((token) => token.lower)
      .join(' '),
  };
}

/** Token range of the first title between two tokens, names skipped. */
function titleIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): { first: number; last: number } | undefined {
  for (let at = from; at < to; at++) {
    const listed = lookUp(tokens, at);
    if (listed !== undefined) {
      at += listed.length - 1;
      continue;
    }
    const first = titleEndingAt(tokens, at + 1, from);
    const goesOn = titleEndingAt(tokens, at + 2, from) !== undefined || tokens[at + 1]?.capital === true;
    if (first !== undefined && !goesOn) return { first, last: at + 1 };
  }
  return undefined;
}

/** Side of the first listed name between two tokens; undefined where there is none. */
function sideIn(tokens: readonly Token[], from: number, to: number): string | null | undefined {
  for (let at = from; at < to; at++) {
    const listed = lookUp(tokens, at);
    if (listed !== undefined) return sideOf(listed.entry);
  }
  return undefined;
}
