import type { Certainty, Span } from '../../shared/analysis.ts';
import { SPEAKING_NOUNS } from '../lexicon/reporting-verbs-nouns.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';
import type { TextDocument } from '../text/document.ts';
import type { Evidence } from './evidence.ts';
import { FINITE, type Sense } from './sense.ts';

/**
 * From which evidence on a claim is sure. Rule and trained reader have to agree on cue, source and most of the content;
 * `odds` is the least logarithm of the odds that the relation is right. Measured by `npm run evaluate -- certainty`.
 */
const SURE = { odds: 2, content: 0.6 };

/** From which evidence on a claim is likely. */
const LIKELY = { odds: -0.58, content: 0.5 };

/**
 * How sure a claim of a rule is, by what the trained reader makes of the same words and by how plainly the text says
 * it. Null where the cue cannot govern such words, or mostly does something else, and the reader sees no report either.
 */
export function certaintyOf(
  doc: TextDocument,
  clause: ReportingClause,
  content: Span,
  sense: Sense,
  evidence: Evidence | undefined,
): Certainty | null {
  const agreed = evidence?.source === true && evidence.relation.certainty >= LIKELY.odds;
  if (sense.doubtful && !agreed) return null;
  if (!sense.fits && !(agreed && evidence.content >= LIKELY.content)) return null;
  const plain = isPlain(doc, clause, content);
  if (clause.sources.length === 0 || clause.sourceSpan === null) return 'guess';
  if (agreed && evidence.content >= SURE.content && evidence.relation.certainty >= SURE.odds) return 'sure';
  if (agreed && evidence.content >= LIKELY.content) return 'likely';
  return plain && evidence === undefined ? 'likely' : 'guess';
}

/** A verb of saying with its subject beside it and a clause behind it. */
function isPlain(doc: TextDocument, clause: ReportingClause, content: Span): boolean {
  const source = doc.text.slice(...(clause.sourceSpan ?? [0, 0]));
  if (clause.order === 'inherited' || SPEAKING_NOUNS.has(/\p{L}+$/u.exec(source)?.[0] ?? '')) return false;
  return /^(?:o?cq|c$)/.test(clause.takes) && FINITE.test(doc.text.slice(...content));
}
