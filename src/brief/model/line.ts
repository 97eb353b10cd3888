import type { Span } from '../../shared/analysis.ts';
import { fits, trimmed } from '../../shared/sentence.ts';

/** A piece of the article, shown as it stands there: `text` is always the article's `text.slice(...span)`. */
export interface Line {
  span: Span;
  text: string;
}

/**
 * The line under `span`, without the blanks at its ends.
 * Null where the span does not fit the text or holds nothing but blanks: better no line than a wrong one.
 */
export function lineAt(text: string, span: Span): Line | null {
  const place = trimmed(text, span);
  return place && { span: place, text: text.slice(...place) };
}

/** Whether `inner` lies within `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

/**
 * Finds words that the analysis hands over as a string ("two months ago") in the article, first within the
 * spans they were read from, then anywhere. Null where the article does not hold them: a label that nobody
 * wrote is not shown.
 */
export function asWritten(text: string, words: string | null, near: readonly Span[]): Line | null {
  if (words === null || words.trim() === '') return null;
  for (const span of near) {
    if (!fits(text, span)) continue;
    const at = text.indexOf(words, span[0]);
    if (at >= 0 && at + words.length <= span[1]) return { span: [at, at + words.length], text: words };
  }
  const at = text.indexOf(words);
  return at < 0 ? null : { span: [at, at + words.length], text: words };
}
