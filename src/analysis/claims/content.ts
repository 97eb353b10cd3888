import type { Span } from '../../shared/analysis.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { behind } from './content-behind.ts';
import { contentStart, overApposition, skipTo, thatAfter } from './content-start.ts';
import {
  before,
  beforeArticle,
  closesWithTag,
  interruptsClause,
  isParenthesis,
  wholeSentence,
} from './content-tags.ts';
import { textAt } from './token-text.ts';

/**
 * What a reporting clause reports: the text behind its cue, or, where cue and source close the sentence ("…, the
 * White House said"), the text before them. `next` is the following reporting clause of the same sentence.
 * Returns null where nothing is reported.
 */
export function contentOf(
  doc: TextDocument,
  sentence: Sentence,
  clause: ReportingClause,
  next: ReportingClause | undefined,
): Span | null {
  const according = doc.tokens[clause.first]?.lower === 'according';
  const tagFirst = Math.min(clause.first, clause.sourceTokens?.[0] ?? clause.first);
  const tagLast = Math.max(clause.last, clause.sourceTokens?.[1] ?? clause.last);
  const openedBefore =
    tagFirst - sentence.first > 2 &&
    /^[,"”]$/.test(textAt(doc.tokens, beforeArticle(doc.tokens, tagFirst, sentence.first) - 1));
  const tail = sentence.last - tagLast;
  const conjunction = /[cq]/.test(clause.takes)
    ? thatAfter(doc.tokens, clause.last, sentence.last)
    : undefined;
  // The next act of reporting has a "that" of its own.
  const that =
    next !== undefined && conjunction !== undefined && conjunction > next.first ? undefined : conjunction;
  if (according) {
    if (tagFirst <= sentence.first + 1)
      return behind(doc, skipTo(doc.tokens, tagLast, sentence.last, ','), sentence, clause, next);
    if (interruptsClause(doc.tokens, sentence, tagFirst, tagLast))
      return wholeSentence(doc, sentence, tagFirst);
    return before(doc, sentence, beforeArticle(doc.tokens, tagFirst, sentence.first));
  }
  if (clause.order === 'agent') {
    const linked = /^(?:as|that|to|of|for)$/.test(textAt(doc.tokens, tagLast));
    return linked ? behind(doc, tagLast + 1, sentence, clause, next) : null;
  }
  if (clause.order === 'anonymous')
    return behind(doc, that ?? clause.last, sentence, { ...clause, takes: 'ciq' }, next);
  if (clause.order === 'after') {
    const first = that ?? overApposition(doc.tokens, tagLast, sentence.last);
    return before(doc, sentence, tagFirst) ?? behind(doc, first, sentence, clause, next);
  }
  if (
    that === undefined &&
    openedBefore &&
    clause.order === 'before' &&
    isParenthesis(doc, clause, sentence)
  ) {
    return wholeSentence(doc, sentence, tagFirst);
  }
  if (
    that === undefined &&
    openedBefore &&
    clause.order === 'before' &&
    closesWithTag(doc.tokens, clause, tail, sentence.last)
  ) {
    return before(doc, sentence, beforeArticle(doc.tokens, tagFirst, sentence.first));
  }
  return behind(doc, that ?? contentStart(doc.tokens, clause, sentence.last), sentence, clause, next);
}
