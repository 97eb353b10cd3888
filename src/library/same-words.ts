import type { StatementRecord } from './statement-record.ts';
import { wordsIn } from './words.ts';

/**
 * How two quotes in different articles belong together: the same words with other speakers; one speaker's words told
 * in part; one speaker's words told otherwise.
 */
export type Likeness = 'other speaker' | 'in part' | 'other words';

/** Two quotes, of which the reader may want to compare the words. */
export interface LikeQuotes {
  likeness: Likeness;
  a: StatementRecord;
  b: StatementRecord;
  /** Share of the shorter one's word trigrams that the longer one has. */
  shared: number;
}

/** Words in a row that are compared at once. */
const GRAM = 3;
/** Of a shorter quote it is chance whether somebody else says it too. Words. */
const SHORTEST = 5;
/** From this share on two quotes are held to be one. */
const ALIKE = 0.6;
/** By how many of its rarest words a quote looks for others. */
const LOOKED_UP = 4;
/** A word in more quotes than this finds nothing. */
const COMMON = 60;

interface Worded {
  quote: StatementRecord;
  words: string[];
  grams: Set<string>;
}

/**
 * Finds quotes that stand in two articles with other words or with another speaker, in the order of the quotes given.
 * A quote is compared only with those that share one of its rarest words, so that the work grows with the number of
 * quotes and not with its square.
 */
export function likeQuotes(quotes: readonly StatementRecord[]): LikeQuotes[] {
  const worded = quotes.flatMap((quote): Worded[] => {
    const words = quote.form === 'claim' ? [] : wordsIn(quote.text).map(({ word }) => word);
    return words.length < SHORTEST ? [] : [{ quote, words, grams: gramsOf(words) }];
  });
  const places = placesOfWords(worded);
  const told = new Set<string>();
  return worded.flatMap((one, index) =>
    candidates(one, index, places).flatMap((at): LikeQuotes[] => {
      const other = worded[at];
      const found = other && compare(one, other);
      if (!found) return [];
      // An agency's text stands in many places; one finding tells it.
      const name = [one, other].map(nameOf).sort().join('\n');
      if (told.has(name)) return [];
      told.add(name);
      return [found];
    }),
  );
}

function compare(one: Worded, other: Worded): LikeQuotes | null {
  if (one.quote.url === other.quote.url) return null;
  const [a, b] = [one.quote, other.quote];
  if (a.speakers.length === 0 || b.speakers.length === 0) return null;
  const isOneSpeaker = a.speakers.some((name) => b.speakers.some((another) => mayBeOne(name, another)));
  if (one.words.join(' ') === other.words.join(' '))
    return isOneSpeaker ? null : { likeness: 'other speaker', a, b, shared: 1 };
  if (!isOneSpeaker) return null;
  const shared = containment(one.grams, other.grams);
  if (shared < ALIKE) return null;
  return { likeness: isWithin(one.words, other.words) ? 'in part' : 'other words', a, b, shared };
}

/** Share of the smaller set that the larger one has. */
export function containment(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  return [...small].filter((gram) => large.has(gram)).length / small.size;
}

/** The runs of {@link GRAM} words in a text. */
export const gramsOf = (words: readonly string[]): Set<string> =>
  new Set(words.slice(GRAM - 1).map((_, index) => words.slice(index, index + GRAM).join(' ')));

function isWithin(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [` ${one.join(' ')} `, ` ${other.join(' ')} `];
  return a.includes(b) || b.includes(a);
}

/** Whether two names may be one person's: all words of one are in the other, as in "Orrel" and "Ana Orrel". */
function mayBeOne(name: string, other: string): boolean {
  const [few = [], many = []] = [name, other]
    .map((words) => wordsIn(words).map(({ word }) => word))
    .sort((a, b) => a.length - b.length);
  return few.every((word) => many.includes(word));
}

function placesOfWords(worded: readonly Worded[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  worded.forEach(({ words }, index) => {
    for (const word of new Set(words)) {
      const held = places.get(word);
      if (held) held.push(index);
      else places.set(word, [index]);
    }
  });
  return places;
}

/** The quotes behind this one that share one of its rarest words. */
function candidates({ words }: Worded, index: number, places: ReadonlyMap<string, number[]>): number[] {
  const rarest = [...new Set(words)]
    .map((word) => places.get(word) ?? [])
    .filter((at) => at.length > 1 && at.length <= COMMON)
    .sort((a, b) => a.length - b.length)
    .slice(0, LOOKED_UP);
  return [...new Set(rarest.flat())].filter((at) => at > index).sort((a, b) => a - b);
}

const nameOf = ({ quote, words }: Worded): string => `${quote.speakers.join('+')}: ${words.join(' ')}`;
