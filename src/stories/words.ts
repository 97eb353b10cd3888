import type { Span } from '../shared/analysis.ts';

/** A paragraph as the words that are compared. */
export interface WordedParagraph {
  /** Where it stands in the text, without a list item's "- " and the blanks at its ends. */
  span: Span;
  words: string[];
}

/** Soft hyphens, zero-width blanks and joiners, byte order marks: how a page lays out a word, not the word. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4\uFF07]/g;
const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/**
 * The words of a text as they are compared: lower case, compatibility forms and accents folded (NFKD), typographic
 * apostrophes straight, everything between words left out. A text without letters and digits gives none.
 */
export function wordsOf(text: string): string[] {
  const folded = text
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    // Compatibility forms may hold one: "ŉ".
    .replace(APOSTROPHES, "'");
  return folded.match(WORD) ?? [];
}

/** Every paragraph that holds a word, in order. A line break ends one, as a blank line does. */
export function wordedParagraphs(text: string): WordedParagraph[] {
  const paragraphs: WordedParagraph[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const words = wordsOf(line);
    if (words.length === 0) continue;
    const lead = /^\s*(?:[-•]\s+)?/.exec(line)?.[0].length ?? 0;
    paragraphs.push({ span: [index + lead, index + line.trimEnd().length], words });
  }
  return paragraphs;
}
