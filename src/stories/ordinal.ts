import { COUNTED, ORDINALS } from './ordinal-words.ts';
import { wordsOf } from './words.ts';

/** Words between an ordinal and what it counts: "the second Lakes peace summit". */
const MOST_BETWEEN = 3;

/** "their first meeting since March" counts from an event, not through the row. */
const COUNTS_FROM = new Set(['since', 'after', 'in']);

/**
 * Which meeting of a row a sentence speaks of: 2 for "a second summit". Null where it counts none, several, or from
 * some event on, as "the first since" does.
 */
export function ordinalIn(sentence: string): number | null {
  const words = wordsOf(sentence);
  const found = new Set(words.flatMap((word, at) => ordinalAt(words, word, at) ?? []));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

function ordinalAt(words: readonly string[], word: string, at: number): number | null {
  const number = ORDINALS[word] ?? digits(word);
  if (number === null) return null;
  const next = words.slice(at + 1, at + 2 + MOST_BETWEEN);
  const counted = next.findIndex((one) => COUNTED.has(one));
  if (counted === -1) return null;
  return COUNTS_FROM.has(next[counted + 1] ?? words[at + 2 + counted] ?? '') ? null : number;
}

function digits(word: string): number | null {
  const [, number] = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word) ?? [];
  return number === undefined ? null : Number(number);
}
