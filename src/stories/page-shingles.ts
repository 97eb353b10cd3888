import type { Span } from '../shared/analysis.ts';
import { hashWords, shinglesOf, WIDTH } from './shingles.ts';
import { wordedParagraphs } from './words.ts';

/** A page's text, ready to be searched for known shingles. */
export interface PageShingles {
  /** At which words a shingle begins, counted through the whole text; the first {@link MOST_PLACES} of them. */
  places: ReadonlyMap<number, readonly number[]>;
  /** Index of each word's paragraph. */
  paragraphOf: readonly number[];
  paragraphs: readonly Span[];
}

/** With more places each, a text of one repeated word would cost the square of its length. */
const MOST_PLACES = 8;

/**
 * Reads a page's text. Unlike a fingerprint's, its shingles run on from paragraph to paragraph, since a page may
 * break a paragraph in two or join two; besides, each paragraph that is shorter than a shingle has one of its own.
 */
export function readPage(text: string): PageShingles {
  const paragraphs = wordedParagraphs(text);
  const words = paragraphs.flatMap((paragraph) => paragraph.words);
  const places = new Map<number, number[]>();
  const add = (hash: number, at: number): void => {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  };
  for (let at = 0; at + WIDTH <= words.length; at++) add(hashWords(words, at, at + WIDTH), at);
  let first = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.words.length < WIDTH) for (const hash of shinglesOf(paragraph.words)) add(hash, first);
    first += paragraph.words.length;
  }
  return {
    places,
    paragraphOf: paragraphs.flatMap((paragraph, index) => paragraph.words.map(() => index)),
    paragraphs: paragraphs.map(({ span }) => span),
  };
}
