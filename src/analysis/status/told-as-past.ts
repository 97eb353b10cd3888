import type { Span } from '../../shared/analysis.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';

const PAST =
  /\b(?:had|historically|traditionally|formerly|initially|originally|once|at first|previously|earlier|until (?:then|now|recently)|(?:last|in) (?:year|month|decade|century)|(?:years?|months?|decades?) ago|in (?:19|20)\d\d)\b/i;

/** Whether a stretch is told as how things stood before: what somebody wanted then contradicts nobody now. */
export function isToldAsPast(doc: TextDocument, evidence: Span): boolean {
  const sentence = sentenceAt(doc, evidence[0])?.span ?? evidence;
  return PAST.test(doc.text.slice(sentence[0], Math.max(evidence[1], sentence[0])));
}
