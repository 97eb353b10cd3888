import type { Span } from '../../../shared/analysis.ts';
import type { Reference } from '../../actors/reference.ts';
import { CONJUNCTIONS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { PERSON_NOUNS } from '../../lexicon/offices.ts';
import {
  COUNT_NOUNS,
  NUMBER_LEADS,
  NUMBER_WORDS,
  RANKLESS_HEADS,
  SOURCE_NOUNS,
} from '../../lexicon/unnamed-sources.ts';
import { sentenceAt, type TextDocument } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import { looksFinite } from '../../text/word-class.ts';
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

/** A preposition that opens the sentence has a capital as a name has. */
function phraseStart(tokens: readonly Token[], first: number, head: number): number {
  let start = first;
  while (start < head && PREPOSITIONS.has(tokens[start]?.lower ?? '')) start++;
  return start;
}

/** Longest run of modifiers between a word of number and a mention that does not know them. */
const UNKNOWN = 3;

/** "Several fisheries officials": back to the word of number, over modifiers that the mention left out. */
function determinerBefore(tokens: readonly Token[], start: number, floor: number): number {
  if (NUMBER_WORDS.has(tokens[start]?.lower ?? '') || tokens[start]?.lower === 'the') return start;
  for (let at = start - 1; at >= Math.max(floor, start - 1 - UNKNOWN); at--) {
    const token = tokens[at];
    if (token === undefined || !token.word) return start;
    if (NUMBER_WORDS.has(token.lower)) return at;
    if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower) || looksFinite(token)) return start;
  }
  return start;
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

/** "A number of", "at least two", "one of the": a count that stands before the mention. */
function countBefore(
  tokens: readonly Token[],
  first: number,
  floor: number,
  number: Range | null,
): Range | null {
  const lower = (at: number): string => (at >= floor ? (tokens[at]?.lower ?? '') : '');
  if (lower(first - 1) === 'of') {
    const noun = first - 2;
    if (NUMBER_WORDS.has(lower(noun - 1)) && COUNT_NOUNS.has(lower(noun))) return [noun - 1, noun + 1];
    // "The number of refugees" tells no number, "dozens of" does.
    return NUMBER_WORDS.has(lower(noun)) ? [overLeads(tokens, noun, floor), noun + 1] : null;
  }
  if (number === null) return null;
  const from = overLeads(tokens, number[0], floor);
  return from === number[0] ? null : [from, number[1]];
}

function overLeads(tokens: readonly Token[], from: number, floor: number): number {
  let first = from;
  while (first > floor && first > from - 2 && NUMBER_LEADS.has(tokens[first - 1]?.lower ?? '')) first--;
  // Half of "at least" and "more than" is a preposition of its own.
  const half = from - first === 1 && /^(?:at|least|more|than|up|to|over)$/.test(tokens[first]?.lower ?? '');
  return half ? from : first;
}

/** "Mr. Quispe's aides", "the chancellor's spokesman": the possessor before a mention that left him out. */
function possessorBefore(tokens: readonly Token[], first: number, floor: number): Range | null {
  if (first - 2 < floor || tokens[first - 1]?.lower !== "'s") return null;
  let from = first - 2;
  const named = tokens[from]?.capital === true;
  while (from > floor && named && tokens[from - 1]?.capital === true) from--;
  if (/^(?:the|its|his|her|their)$/.test(tokens[from - 1]?.lower ?? '') && from - 1 >= floor) from--;
  return [from, first];
}

const longer = (a: Range | null, b: Range | null): Range | null =>
  a === null || (b !== null && b[1] - b[0] > a[1] - a[0]) ? b : a;
