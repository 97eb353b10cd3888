import type { Certainty, Span } from '../../shared/analysis.ts';
import { SPEAKING_NOUNS } from '../lexicon/reporting-verbs-nouns.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';
import type { TextDocument } from '../text/document.ts';
import type { Evidence } from './evidence.ts';
import { FINITE, type Sense } from './sense.ts';

/**
 * What evidence each level asks for: `odds` is the least logarithm of the odds that the trained reader's relation is right,
 * `content` the least share of words (Dice) that rule and reader have in common. On PolNeAR dev, with cue and source the
 * same, 95 of 100 such claims are right from odds of 2.2 on, and 80 from -.58 on, where the reader calls itself sure;
 * below the shares of content fewer than half are. Measured by `npm run evaluate -- certainty`.
 */
const LEAST = { sure: { odds: 2.2, content: 0.7 }, likely: { odds: -0.58, content: 0.5 } } as const;

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
  const agreed = evidence?.source === true && evidence.relation.certainty >= LEAST.likely.odds;
  if (sense.doubtful && !agreed) return null;
  if (!sense.fits && !(agreed && evidence.content >= LEAST.likely.content)) return null;
  const plain = isPlain(doc, clause, content);
  if (clause.sources.length === 0 || clause.sourceSpan === null) return 'guess';
  if (agreed && evidence.content >= LEAST.sure.content && evidence.relation.certainty >= LEAST.sure.odds)
    return 'sure';
  if (agreed && evidence.content >= LEAST.likely.content) return 'likely';
  return plain && evidence === undefined ? 'likely' : 'guess';
}

/** A verb of saying with its subject beside it and a clause behind it. */
function isPlain(doc: TextDocument, clause: ReportingClause, content: Span): boolean {
  const source = doc.text.slice(...(clause.sourceSpan ?? [0, 0]));
  if (clause.order === 'inherited' || SPEAKING_NOUNS.has(/(?<!\p{L})\p{L}+$/u.exec(source)?.[0] ?? ''))
    return false;
  return /^(?:o?cq|c$)/.test(clause.takes) && FINITE.test(doc.text.slice(...content));
}
