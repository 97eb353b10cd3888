import type { Span } from './analysis.ts';
import { isOffset, isRecord, isSpan } from './shapes.ts';

// What panel and page tell each other while the panel is open. They speak over a port of their own, which lives as
// long as the panel: no background is started for it, and a page without a panel does nothing.

/** The port's name. */
export const ACCOMPANY = 'accompany';

/**
 * Characters of the text that the spans are about: a page that has moved on to another text, or a panel that has
 * not heard of it yet, must not point at the wrong words.
 */
interface About {
  of: number;
}

/** The page tells which part of the article is in view; null where none of it is. */
export type Seen = About & { seen: Span | null };

/** The panel asks for a place to be outlined; null for none. */
export type Outline = About & { outline: Span | null };

const isSpanOrNone = (value: unknown): value is Span | null => value === null || isSpan(value);

export const isSeen = (said: unknown): said is Seen =>
  isRecord(said) && isOffset(said['of']) && isSpanOrNone(said['seen']);

export const isOutline = (said: unknown): said is Outline =>
  isRecord(said) && isOffset(said['of']) && isSpanOrNone(said['outline']);
