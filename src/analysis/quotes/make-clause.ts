import type { Source } from '../actors/reference.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** Puts a clause together from its cue's token range and its source. */
export function makeClause(
  doc: TextDocument,
  sentence: Sentence,
  [first, last]: readonly [first: number, last: number],
  source: Source,
  order: ReportingClause['order'],
  takes: string,
  kind: ReportingClause['kind'],
): ReportingClause {
  return {
    sentence: sentence.index,
    cue: [doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0],
    first,
    last,
    sources: source.actors,
    sourceSpan: source.span,
    sourceTokens: [source.first, source.last],
    order,
    takes,
    kind,
  };
}
