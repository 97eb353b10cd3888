import type { Span } from '../../shared/analysis.ts';

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Cuts white space off a span of `text`, commas and colons before it, and the given characters behind it. */
export function trimSpan(text: string, [from, to]: Span, trailing = ''): Span {
  let start = from;
  let end = to;
  while (start < end && /[\s,;:]/.test(text.charAt(start))) start++;
  while (end > start && (/\s/.test(text.charAt(end - 1)) || trailing.includes(text.charAt(end - 1)))) end--;
  return [start, end];
}
