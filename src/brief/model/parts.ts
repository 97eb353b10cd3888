import type { Span } from '../../shared/analysis.ts';
import { type Line, within } from './line.ts';

/** A stretch of a line, exact words of the speaker or not. */
export interface Part extends Line {
  exact: boolean;
}

/**
 * Cuts a line where its exact words begin and end. The parts follow one another without a gap, so their texts
 * joined are the line's text; spans outside the line, and those that overlap an earlier one, are passed over.
 */
export function partsOf({ span, text }: Line, exact: readonly Span[]): Part[] {
  const parts: Part[] = [];
  let at = span[0];
  const push = (end: number, isExact: boolean) => {
    if (end <= at) return;
    parts.push({ span: [at, end], text: text.slice(at - span[0], end - span[0]), exact: isExact });
    at = end;
  };
  for (const words of exact.filter((one) => within(one, span)).toSorted((a, b) => a[0] - b[0])) {
    if (words[0] < at) continue;
    push(words[0], false);
    push(words[1], true);
  }
  push(span[1], false);
  return parts;
}
