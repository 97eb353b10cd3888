import { KIND_WORD, QUOTE_WORD } from '../../../brief/labels.ts';
import type { Cast } from '../../../brief/model/people.ts';
import { carrierOf, outerSpeaker } from '../../../brief/model/statements.ts';
import type { Analysis, Certainty, ClaimKind, Force, Span } from '../../../shared/analysis.ts';
import type { Subject } from '../../../shared/subject.ts';
import type { Word } from '../../../shared/words.ts';
import type { Source } from './source.ts';

/** What a quote and a claim have in common. */
export interface StatementFacts {
  span: Span;
  heading: Word;
  certainty: Certainty;
  cue: Span | null;
  force: Force | undefined;
  /** The source's own words. */
  source: Span | null;
  speakers: string[];
  via: string | null;
  within: string | null;
  claimKind: ClaimKind | null;
}

/** The quote or claim that a subject is; null where the analysis has none of that index. */
export function statementAt(
  { article, analysis }: Pick<Source, 'article' | 'analysis'>,
  cast: Cast,
  { kind, index }: Extract<Subject, { index: number }>,
): StatementFacts | null {
  return kind === 'quote' ? quoteAt(analysis, cast, index) : claimAt({ article, analysis }, cast, index);
}

function quoteAt({ quotes }: Analysis, cast: Cast, index: number): StatementFacts | null {
  const quote = quotes[index];
  if (!quote) return null;
  const { span, form, certainty, cue, force, speaker } = quote;
  return {
    span,
    heading: QUOTE_WORD[form],
    certainty,
    cue,
    force,
    source: null,
    speakers: speaker === null ? [] : [speaker],
    via: carrierOf(cast, quote),
    within: null,
    claimKind: null,
  };
}

function claimAt(
  { article, analysis }: Pick<Source, 'article' | 'analysis'>,
  cast: Cast,
  index: number,
): StatementFacts | null {
  const claim = analysis.claims[index];
  if (!claim) return null;
  const { content, kind, certainty, cue, force, source, sources, sourceSpan } = claim;
  return {
    span: content,
    heading: KIND_WORD[kind],
    certainty,
    cue,
    force,
    source: sourceSpan,
    speakers: [...new Set([source, ...(sources ?? [])])].filter((id) => id !== null),
    via: carrierOf(cast, claim),
    within: outerSpeaker(article.text, analysis, cast, claim),
    claimKind: kind,
  };
}
