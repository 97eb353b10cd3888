import type { Span } from '../../shared/analysis.ts';

/** A span as the lines of the brief carry it: "start end". */
export const spanKey = (span: Span): string => span.join(' ');

/** Reads what {@link spanKey} wrote; null for anything else. */
export function spanOf(key: string | undefined): Span | null {
  const [start, end, ...more] = (key ?? '').split(' ').map(Number);
  if (start === undefined || end === undefined || more.length > 0) return null;
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end ? [start, end] : null;
}

/** Readers look at the upper part of what they have in view. */
const EYE = 1 / 3;

/**
 * Which of the panel's items the reader has before their eyes: of those that begin in view, the one nearest to where
 * eyes rest. The one that the reader last asked for stays while it is in view. Null where none is.
 */
export function currentItem(items: readonly Span[], seen: Span | null, asked: Span | null): Span | null {
  if (seen === null) return null;
  const shown = items.filter((item) => isInView(item, seen));
  const kept = asked && shown.find((item) => spanKey(item) === spanKey(asked));
  if (kept) return kept;
  const eye = seen[0] + (seen[1] - seen[0]) * EYE;
  const distance = ([start]: Span): number => Math.abs(start - eye);
  return shown.reduce<Span | null>(
    (best, item) => (best === null || distance(item) < distance(best) ? item : best),
    null,
  );
}

/** Whether an item that the reader asked for is to be held to: as long as it is in view. */
export const isInView = ([start]: Span, [from, to]: Span): boolean => start >= from && start < to;
