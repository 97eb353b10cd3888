import type { Source, Subjects } from '../actors/reference.ts';
import { SPEAKING_NOUNS } from '../lexicon/reporting-verbs-nouns.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import { lastOfSentence, type ReportingClause } from './reporting-clause.ts';

/** The subject that a participle or a second verb shares with the clause before it. */
export function inherited(
  doc: TextDocument,
  sentence: Sentence,
  at: number,
  earlier: readonly ReportingClause[],
  subjects: Subjects,
  participle: boolean,
): Source | undefined {
  const last = lastOfSentence(earlier, sentence.index).findLast((known) => known.sourceSpan !== null);
  if (last?.sourceSpan != null && last.sourceTokens !== null) {
    return {
      actors: last.sources,
      span: last.sourceSpan,
      first: last.sourceTokens[0],
      last: last.sourceTokens[1],
    };
  }
  // No cue before it: the first reference of the sentence that no preposition governs is its subject.
  for (let i = sentence.first; i < at; i++) {
    const reference = subjects.startingAt(i);
    // Behind a verb only objects follow: the subject was somebody unknown.
    if (reference === undefined && looksFinite(doc.tokens[i])) return undefined;
    if (reference === undefined) continue;
    const before = doc.tokens[i - 1]?.lower ?? '';
    const possessive = doc.tokens[reference.last]?.lower === "'s";
    if (
      possessive ||
      (i > sentence.first && /^(?:of|in|on|at|by|for|with|from|to|during|after|between|about)$/.test(before))
    )
      continue;
    if (!participle && at - i > 20) return undefined;
    return {
      actors: [...reference.actors],
      span: reference.span,
      first: reference.first,
      last: reference.last,
    };
  }
  return undefined;
}

/** "The statement" refers back over this many acts of reporting at most. */
const STATEMENT_REACH = 4;
/** Words between a statement and the participle that tells what it says, a remark in brackets included. */
const STATEMENT_LEAD = 8;

/** "The statement said": whoever spoke last before it. */
export function statementSubject(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  earlier: readonly ReportingClause[],
): Source | undefined {
  let noun = at - 1;
  while (noun > sentence.first && /ly$|^(?:also|has|had)$/.test(tokens[noun]?.lower ?? '')) noun--;
  if (noun < sentence.first || !SPEAKING_NOUNS.has(tokens[noun]?.lower ?? '')) return undefined;
  let first = noun;
  while (
    first > sentence.first &&
    /^(?:the|a|an|its|joint|written|brief|separate|\p{L}+ese|\p{L}+n)$/u.test(tokens[first - 1]?.lower ?? '')
  )
    first--;
  return lastSpeaker(tokens, first, noun + 1, earlier);
}

/** "…," the statement said, inverted: "said the statement". */
export const issuedStatement = (
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  earlier: readonly ReportingClause[],
): Source | undefined => {
  const noun = tokens[from]?.lower === 'the' || tokens[from]?.lower === 'a' ? from + 1 : from;
  return noun < sentence.last && SPEAKING_NOUNS.has(tokens[noun]?.lower ?? '')
    ? lastSpeaker(tokens, from, noun + 1, earlier)
    : undefined;
};

/** Whoever issued a statement before this one; failing that, whoever spoke last. */
function lastSpeaker(
  tokens: readonly Token[],
  first: number,
  last: number,
  earlier: readonly ReportingClause[],
): Source | undefined {
  const speaking: ReportingClause[] = [];
  for (let i = earlier.length - 1; i >= 0 && speaking.length < STATEMENT_REACH; i--) {
    const known = earlier[i];
    if (known !== undefined && known.sources.length > 0) speaking.unshift(known);
  }
  const issued = speaking.findLast((known) => {
    // "published a statement, saying": the noun stands before its participle.
    const from = /ing$/.test(tokens[known.first]?.lower ?? '') ? known.first - STATEMENT_LEAD : known.first;
    return tokens.slice(Math.max(0, from), known.last + 5).some((token) => SPEAKING_NOUNS.has(token.lower));
  });
  const speaker = issued ?? speaking.at(-1);
  if (speaker === undefined) return undefined;
  return {
    actors: speaker.sources,
    span: [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0],
    first,
    last,
  };
}

/** "Reports suggest": words without an actor behind them. */
export const anonymousSubject = (tokens: readonly Token[], at: number, floor: number): boolean =>
  at - 1 >= floor && /^(?:reports|rumou?rs|sources)$/.test(tokens[at - 1]?.lower ?? '');
