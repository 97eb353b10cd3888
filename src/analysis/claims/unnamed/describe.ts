import type { Span } from '../../../shared/analysis.ts';
import type { Reference } from '../../actors/reference.ts';
import { PERSON_NOUNS } from '../../lexicon/offices.ts';
import { RANKLESS_HEADS, SOURCE_NOUNS } from '../../lexicon/unnamed-sources.ts';
import { sentenceAt, type TextDocument } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import { countBefore, determinerBefore, phraseStart, possessorBefore } from './before-noun.ts';
import { type Range, readModifiers } from './modifiers.ts';
import { readTails } from './tails.ts';

/** What one mention of a source tells, in the article's words. */
export interface Description {
  described: Span;
  number: Span | null;
  body: Span | null;
  rank: Span | null;
  /** "One of the officials": the number is of those who speak here, not of all whom the words mean. */
  partitive: boolean;
  /** "The minister", one of a kind: somebody whom the text or the world knows. */
  known: boolean;
}

const HEADS: ReadonlySet<string> = new Set(
  PERSON_NOUNS.flatMap(({ singular, plural }) => [singular, plural]).flatMap(
    (noun) => noun.split(' ').at(-1) ?? [],
  ),
);

const SINGULAR: ReadonlySet<string> = new Set(
  PERSON_NOUNS.flatMap(({ singular }) => singular.split(' ').at(-1) ?? []),
);

/** Reads the words of one mention and what stands beside them; `stops` are tokens at which somebody begins to speak. */
export function describe(doc: TextDocument, mention: Reference, stops: ReadonlySet<number>): Description {
  const { tokens } = doc;
  const sentence = sentenceAt(doc, mention.span[0]);
  const floor = sentence?.first ?? mention.first;
  const head = headOf(tokens, mention);
  const start = determinerBefore(tokens, phraseStart(tokens, mention.first, head), floor);
  const { number, body, rank } = readModifiers(tokens, start, head);
  const tails = readTails(tokens, head + 1, sentence?.last ?? mention.last, stops);
  const counted = countBefore(tokens, start, floor, number);
  const owner = possessorBefore(tokens, start, floor);
  const whose = longer(longer(body, tails.body), owner);
  const first = Math.min(counted?.[0] ?? start, owner?.[0] ?? start);
  const spanOf = (range: Range | null): Span | null =>
    range === null ? null : [tokens[range[0]]?.start ?? 0, tokens[range[1] - 1]?.end ?? 0];
  return {
    described: spanOf([first, Math.max(tails.end, mention.last)]) ?? mention.span,
    number: spanOf(counted ?? number),
    body: spanOf(whose),
    rank: spanOf(standing(tokens, head, rank, tails.access)),
    partitive: counted !== null && counted[1] < start,
    known: isKnown(tokens[start]?.lower ?? '', tokens[head]?.lower ?? ''),
  };
}

const isKnown = (opener: string, head: string): boolean =>
  opener === 'the' && SINGULAR.has(head) && !SOURCE_NOUNS.has(head);

/** The last noun for people before the phrases that follow it. */
function headOf(tokens: readonly Token[], { first, last }: Reference): number {
  let head = last - 1;
  let found = false;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.lower ?? '';
    if (found && /^(?:of|for|from|in|at|with|within|inside|close|familiar)$/.test(word)) break;
    if (HEADS.has(word)) {
      head = at;
      found = true;
    }
  }
  return head;
}

/**
 * One stretch for the standing: rank and noun where they stand together ("senior official"), the rank alone where a
 * body parts them ("senior US official"), with what they know where that follows at once.
 */
function standing(
  tokens: readonly Token[],
  head: number,
  rank: Range | null,
  access: Range | null,
): Range | null {
  const bare = RANKLESS_HEADS.has(tokens[head]?.lower ?? '');
  const beside = rank !== null && rank[1] === head;
  const follows = access !== null && access[0] === head + 1;
  if (bare) return access ?? rank;
  if (rank !== null && !beside) return follows ? [head, access[1]] : rank;
  const first = beside ? rank[0] : head;
  return [first, follows ? access[1] : head + 1];
}

const longer = (a: Range | null, b: Range | null): Range | null =>
  a === null || (b !== null && b[1] - b[0] > a[1] - a[0]) ? b : a;
