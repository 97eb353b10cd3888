import type { Span } from '../shared/analysis.ts';
import { type MatchEnd, matchEnds } from './match-ends.ts';

/** Where words are that differ little from those sought. */
export interface NearMatch {
  span: Span;
  errors: number;
}

/** A quarter of the letters may differ, but of long words no more than make a clause. */
const mostErrors = (length: number): number => Math.min(32, Math.floor(length / 4));

/** Longer words are not sought: the work grows with their length, and nobody marks more than a few paragraphs. */
const LONGEST = 2_048;

/** At as many places they are looked at closely, the best first. */
const MOST_PLACES = 32;

/** As many bounds are tried at each end of a match; those of about the right length first. */
const MOST_BOUNDS = 8;

/**
 * Where words of a text differ from those sought by few letters: at each place the matches with the fewest, of which
 * there may be several, since a letter more at an end can make up for one less within.
 */
export function nearMatches(text: string, words: string): NearMatch[] {
  if (words.length > LONGEST) return [];
  const most = mostErrors(words.length);
  const places: MatchEnd[][] = [];
  const ends = matchEnds(text, words, most).sort((a, b) => a.errors - b.errors || a.end - b.end);
  for (const each of ends) {
    const place = places.find(([first]) => first && Math.abs(first.end - each.end) <= most);
    if (!place && places.length < MOST_PLACES) places.push([each]);
    else if (place?.[0]?.errors === each.errors && place.length < MOST_BOUNDS) place.push(each);
  }
  return places.flat().flatMap((match) => withStarts(text, words, match));
}

/** Backwards from its end, a match is a match of the words backwards. */
function withStarts(text: string, words: string, { end, errors }: MatchEnd): NearMatch[] {
  const from = Math.max(0, end - words.length - errors);
  const usual = end - words.length;
  return matchEnds(backwards(text.slice(from, end)), backwards(words), errors, 'here')
    .filter((match) => match.errors === errors)
    .map((match) => end - match.end)
    .sort((a, b) => Math.abs(a - usual) - Math.abs(b - usual))
    .slice(0, MOST_BOUNDS)
    .map((start) => ({ span: [start, end], errors }));
}

/** By code units, as spans count. */
const backwards = (text: string): string => text.split('').reverse().join('');
