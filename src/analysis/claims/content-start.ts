import { AUXILIARIES } from '../lexicon/function-words.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import { textAt } from './token-text.ts';

/** "that" close behind the cue, over an addressee and the time of speaking: what follows it is the content. */
export function thatAfter(tokens: readonly Token[], from: number, limit: number): number | undefined {
  // "said, in remarks carried by the agency, that …"
  if (textAt(tokens, from) === ',') {
    const closing = skipTo(tokens, from + 1, limit, ',');
    return closing > from + 1 && tokens[closing]?.lower === 'that' ? closing + 1 : undefined;
  }
  for (let at = from; at < Math.min(from + 10, limit); at++) {
    const word = tokens[at]?.lower ?? '';
    // "declined that post", "after the talks that were held": no conjunction.
    if (word === 'that')
      return at > from && AUXILIARIES.has(tokens[at + 1]?.lower ?? '') ? undefined : at + 1;
    if (
      /^[,;:"“]$/.test(word) ||
      /^(?:would|will|to|he|she|it|they|there|we|i)$/.test(word) ||
      looksFinite(tokens[at])
    )
      return undefined;
  }
  return undefined;
}

const TIME =
  /^(?:on|late|early|earlier|today|yesterday|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|night|evening|morning|afternoon|afterwards|again|in|a|an|at|the|statement|interview|tweet|news|conference|briefing|reporters|twitter|telegram)$/;

export const tailIsTime = (tokens: readonly Token[], clause: ReportingClause, limit: number): boolean =>
  tokens.slice(clause.last, limit - 1).every((token) => TIME.test(token.lower) || !token.word);

/** First token of content behind a cue: over a colon, an addressee and the time of speaking. */
export function contentStart(tokens: readonly Token[], clause: ReportingClause, limit: number): number {
  let at = clause.last;
  if (/^[,:]$/.test(textAt(tokens, at))) return at + 1;
  if (clause.takes.startsWith('oc') || clause.takes.includes('ocq')) at = overAddressee(tokens, at, limit);
  const mark = at;
  while (at < limit && TIME.test(tokens[at]?.lower ?? '') && at - mark < 6) at++;
  // A lone article or preposition opens the content itself.
  if (
    at > mark &&
    !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|night|evening|morning|afternoon|statement|interview|tweet|conference|briefing|earlier)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    at = mark;
  return at;
}

/** "told reporters", "told Modi", "warned the Soviet Union": one noun phrase. */
function overAddressee(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  if (/^(?:the|a|an|his|her|their)$/.test(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.capital === true)
    while (at < limit && tokens[at]?.capital === true && tokens[at]?.word === true) at++;
  else if (
    /^\p{L}+s$|^(?:him|her|them|us|me|parliament|congress|media|press)$/u.test(tokens[at]?.lower ?? '')
  )
    at++;
  return at === from ? overNounPhrase(tokens, from, limit) : at;
}

/** "told visiting officials they would …": a subject pronoun shows where a longer addressee ends. */
function overNounPhrase(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from + 1; at < Math.min(from + 6, limit); at++) {
    const token = tokens[at];
    if (token === undefined || !token.word || looksFinite(token)) return from;
    if (/^(?:he|she|they|we|there)$/.test(token.lower)) return at;
  }
  return from;
}

export function skipTo(tokens: readonly Token[], from: number, limit: number, mark: string): number {
  for (let at = from; at < Math.min(from + 12, limit); at++) if (textAt(tokens, at) === mark) return at + 1;
  return from;
}

/** "Added the minister, a former judge, “…”": a quotation or colon behind an inverted tag begins its content. */
export function overApposition(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const text = textAt(tokens, at);
    if (text === ':') return at + 1;
    if (/^["“]$/.test(text)) return at;
  }
  return from;
}
