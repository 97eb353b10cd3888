import type { Span } from '../../shared/analysis.ts';

/** A piece of the article, shown as it stands there: `text` is always the article's `text.slice(...span)`. */
export interface Line {
  span: Span;
  text: string;
}

/** Whether a span is two whole numbers that hold at least one character of `text`. */
export function fits(text: string, [start, end]: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

/**
 * The line under `span`, without the blanks at its ends.
 * Null where the span does not fit the text or holds nothing but blanks: better no line than a wrong one.
 */
export function lineAt(text: string, span: Span): Line | null {
  if (!fits(text, span)) return null;
  const slice = text.slice(...span);
  const start = span[0] + (slice.length - slice.trimStart().length);
  const end = span[1] - (slice.length - slice.trimEnd().length);
  return start < end ? { span: [start, end], text: text.slice(start, end) } : null;
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
