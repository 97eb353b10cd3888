import { hasLetter } from '../text/letters.ts';
import { normalise } from '../text/white-space.ts';

/** What publishers put between a headline and their own name in a document's title. */
const SEPARATOR = /\s+[-–—|·•:»«/]\s+|\s*\|\s*/u;
/** A headline has at least this many words; "World news" and "Sign in" have fewer. */
const FEWEST_WORDS = 4;

const fold = (text: string): string =>
  normalise(text)
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s*([-–—:])\s*/g, '$1');

/** Whether two headlines are the same but for case, white space and the shape of their marks. */
export function sameHeadline(a: string, b: string): boolean {
  return fold(a) === fold(b) && a !== '';
}

/** Whether a text has the length of a headline. */
export function isLong(headline: string): boolean {
  return headline.split(/\s+/).filter(hasLetter).length >= FEWEST_WORDS;
}

/** No title is longer, in characters, nor made of more parts; one that is plays tricks. */
const LONGEST_TITLE = 400;
const MOST_PARTS = 12;

/**
 * What in a document's title may be the headline: all of it, and what is left when the publisher's name at
 * either end is taken off; longest first.
 */
export function headlinesIn(documentTitle: string): string[] {
  const title = normalise(documentTitle.slice(0, LONGEST_TITLE));
  const parts = title.split(SEPARATOR, MOST_PARTS);
  const cuts = [title, ...parts];
  for (const part of parts.slice(1, -1)) {
    cuts.push(title.slice(0, title.indexOf(part) + part.length), title.slice(title.indexOf(part)));
  }
  return [...new Set(cuts)].filter(isLong).sort((a, b) => b.length - a.length);
}
