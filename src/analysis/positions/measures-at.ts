import type { Span } from '../../shared/analysis.ts';
import type { MeasureReading } from './measures.ts';

/** The id of the first measure that a stretch speaks of. `mentions` are in order of the text. */
export function measureAt(mentions: MeasureReading['mentions'], [start, end]: Span): string | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const first = mentions[low];
  return first !== undefined && first.span[0] < end ? first.measure : undefined;
}
