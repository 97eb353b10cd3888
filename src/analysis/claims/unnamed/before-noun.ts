import { CONJUNCTIONS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { COUNT_NOUNS, NUMBER_LEADS, NUMBER_WORDS } from '../../lexicon/unnamed-sources.ts';
import type { Token } from '../../text/tokens.ts';
import { looksFinite } from '../../text/word-class.ts';
import type { Range } from './modifiers.ts';

/** A preposition that opens the sentence has a capital as a name has. */
export function phraseStart(tokens: readonly Token[], first: number, head: number): number {
  let start = first;
  while (start < head && PREPOSITIONS.has(tokens[start]?.lower ?? '')) start++;
  return start;
}

/** Longest run of modifiers between a word of number and a mention that does not know them. */
const UNKNOWN = 3;

/** "Several fisheries officials": back to the word of number, over modifiers that the mention left out. */
export function determinerBefore(tokens: readonly Token[], start: number, floor: number): number {
  if (NUMBER_WORDS.has(tokens[start]?.lower ?? '') || tokens[start]?.lower === 'the') return start;
  for (let at = start - 1; at >= Math.max(floor, start - 1 - UNKNOWN); at--) {
    const token = tokens[at];
    if (token === undefined || !token.word) return start;
    if (NUMBER_WORDS.has(token.lower)) return at;
    if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower) || looksFinite(token)) return start;
  }
  return start;
}

/** "A number of", "at least two", "one of the": a count that stands before the mention. */
export function countBefore(
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
export function possessorBefore(tokens: readonly Token[], first: number, floor: number): Range | null {
  if (first - 2 < floor || tokens[first - 1]?.lower !== "'s") return null;
  let from = first - 2;
  const named = tokens[from]?.capital === true;
  while (from > floor && named && tokens[from - 1]?.capital === true) from--;
  if (/^(?:the|its|his|her|their)$/.test(tokens[from - 1]?.lower ?? '') && from - 1 >= floor) from--;
  return [from, first];
}
