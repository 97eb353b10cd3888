import type { Span } from '../../shared/analysis.ts';
import { sentenceSpan } from '../../shared/sentence.ts';
import { type Line, lineAt } from './line.ts';

/**
 * What the brief shows of a meeting, a moment or an account: the whole sentence. Out of its sentence "a date had been
 * set" would hide that it was denied. Null where the span does not fit the text.
 */
export function sentenceAround(text: string, around: Span): Line | null {
  const span = sentenceSpan(text, around);
  return span && lineAt(text, span);
}
