import type { Span } from '../../../shared/analysis.ts';
import { splitsPair } from './code-points.ts';
import type { QuoteSelector } from './model.ts';

/** As much as tells most passages apart. */
const USUAL = 32;

/**
 * The words of a passage with as much around them as it takes to tell them from every other place in the text, and no
 * character cut in two.
 */
export function quoteSelector(text: string, [start, end]: Span): QuoteSelector {
  for (let length = USUAL; ; length *= 2) {
    const from = whole(text, start - length);
    const to = whole(text, end + length);
    if ((from === 0 && to === text.length) || isAlone(text, text.slice(from, to)))
      return {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(from, start),
        suffix: text.slice(end, to),
      };
  }
}

/** The nearest offset in the text that is no later, and between two characters. */
function whole(text: string, offset: number): number {
  const at = Math.min(Math.max(offset, 0), text.length);
  return splitsPair(text, at) ? at - 1 : at;
}

const isAlone = (text: string, words: string): boolean => text.indexOf(words) === text.lastIndexOf(words);
