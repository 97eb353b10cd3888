import type { Span } from '../../../src/shared/analysis.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Where the words of some stretches of a text begin. */
function beginnings(text: string, spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of spans)
    for (const { index } of text.slice(start, end).matchAll(WORD)) found.add(start + index);
  return found;
}

/** Dice coefficient of the words of two lists of spans, in [0, 1]; 0 where either is empty. */
export function dice(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [left, right] = [beginnings(text, a), beginnings(text, b)];
  let both = 0;
  for (const at of left) if (right.has(at)) both++;
  return both === 0 ? 0 : (2 * both) / (left.size + right.size);
}

/** Two contents, or two quotations, are the same from this Dice coefficient on. */
export const SAME = 0.5;

/**
 * Pairs two lists, the most alike first, each member once; pairs below `least` never. Returns the index of the partner
 * in `right` by the index in `left`.
 */
export function pair<L, R>(
  left: readonly L[],
  right: readonly R[],
  alike: (a: L, b: R) => number,
  least: number,
): Map<number, number> {
  const all = left.flatMap((a, i) => right.map((b, j): [number, number, number] => [alike(a, b), i, j]));
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const [score, i, j] of all.sort((x, y) => y[0] - x[0] || x[2] - y[2] || x[1] - y[1])) {
    if (score < least || score <= 0 || partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  return partner;
}
