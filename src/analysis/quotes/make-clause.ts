import type { Source } from '../actors/reference.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** What a cue does and what may follow it. */
export type Meaning = Pick<ReportingClause, 'takes' | 'kind' | 'force' | 'senses'>;

/** Puts a clause together from its cue's token range and its source; a source of no extent is nobody in the text. */
export function makeClause(
  doc: TextDocument,
  sentence: Sentence,
  [first, last]: readonly [first: number, last: number],
  source: Source,
  order: ReportingClause['order'],
  meaning: Meaning,
): ReportingClause {
  return {
    sentence: sentence.index,
    cue: [doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0],
    first,
    last,
    sources: source.actors,
    sourceSpan: source.span[1] > source.span[0] ? source.span : null,
    sourceTokens: source.span[1] > source.span[0] ? [source.first, source.last] : null,
    order,
    ...meaning,
  };
}
