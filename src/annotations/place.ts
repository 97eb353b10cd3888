import type { Span } from '../shared/analysis.ts';
import type { Place } from '../shared/notes.ts';

/** Characters of context that are kept on either side. */
export const CONTEXT = 32;

/** The place that a span of a text is. */
export function placeOf(text: string, [start, end]: Span): Place {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/** Where a place is in a text; null where its words are not found. */
export function findPlace(text: string, { exact, start, end }: Place): Span | null {
  return text.slice(start, end) === exact ? [start, end] : null;
}
