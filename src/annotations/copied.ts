import type { Span } from '../shared/analysis.ts';
import type { Place } from '../shared/notes.ts';

/** Fewer characters than these, some eight words, are in many articles that are no copies of one another. */
const ENOUGH = 48;

/**
 * Where a passage of one article stands in another that may be a copy: its words whole, with their context where they
 * are few, and at one place alone. Null where they are not, for then nothing says that it is a copy.
 */
export function findCopied(text: string, { exact, prefix, suffix }: Place): Span | null {
  const isEnough = exact.length >= ENOUGH;
  const wanted = isEnough ? exact : prefix + exact + suffix;
  if (wanted.length < ENOUGH) return null;
  const at = text.indexOf(wanted);
  if (at < 0 || text.indexOf(wanted, at + 1) >= 0) return null;
  const start = isEnough ? at : at + prefix.length;
  return [start, start + exact.length];
}
