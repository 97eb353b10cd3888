import type { Span } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';
import type { Stretch } from '../text/quotation-marks.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** Marks at either end of a stretch. A run of them is tried from its head alone: from each mark would cost its square. */
const OUTER_MARKS = /^["“”„«‘']+|(?<!["“”»’'])["“”»’']+$/gu;

/** Words between the marks of a stretch. */
export const innerWords = (doc: TextDocument, [start, end]: Span): string =>
  doc.text.slice(start, end).replace(OUTER_MARKS, '').trim();

/** Words built into the writer's sentence: in lower case, with no comma or colon before them. */
export const isFragment = (doc: TextDocument, span: Span): boolean =>
  /^\p{Ll}/u.test(innerWords(doc, span)) &&
  /[\p{L}\p{N}]\s*$/u.test(doc.text.slice(Math.max(0, span[0] - 4), span[0]));

/** From this many words on, capitals at the head make an utterance even without a stop at its end. */
const UTTERANCE_WORDS = 7;

/** A whole utterance begins with a capital, ends with a stop or comma, and is not built into the writer's sentence by "that". */
export function isDirect(
  doc: TextDocument,
  { span, continues }: Stretch,
  clause: ReportingClause | undefined,
): boolean {
  if (continues) return true;
  const inner = innerWords(doc, span);
  if (!/^[\p{Lu}\d[]|^I\b/u.test(inner)) return clause !== undefined && directLowerCase(doc, span, clause);
  const lead = doc.text.slice(Math.max(0, span[0] - 12), span[0]);
  if (/\b(?:that|a|an|the|of|as|was|were|is|are|be|by|its|his|their|her)\s+$/i.test(lead)) return false;
  // British papers put the comma before a tag outside the mark.
  const stop =
    /[.,!?…—–-]$/.test(inner) || (opens(lead) && /^[,.]/.test(doc.text.slice(span[1], span[1] + 1)));
  return stop || inner.split(/\s+/).length >= UTTERANCE_WORDS;
}

/** At the head of a sentence, or behind a comma or colon. */
const opens = (lead: string): boolean => /(?:^|\n|[.,:!?]["”’']?\s+)$/.test(lead);

/** `…, adding, "it could …"`: a comma before the mark shows a whole utterance in lower case. */
const directLowerCase = (doc: TextDocument, span: Span, clause: ReportingClause): boolean =>
  clause.cue[1] <= span[0] &&
  /^[,:]\s*$/.test(doc.text.slice(clause.cue[1], span[0])) &&
  /[.!?]["”’']$/.test(doc.text.slice(...span));
