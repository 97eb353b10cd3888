import type { Analysis, ArticleText, Span } from '../../shared/analysis.ts';
import type { Line } from './line.ts';
import { castOf, sourceOf } from './people.ts';
import { readableLine } from './sentence.ts';

/** One side of a disagreement; `source` is null where the writer speaks or nobody is known to. */
export interface Side {
  source: string | null;
  line: Line;
}

export interface DisagreementView {
  about: string;
  a: Side;
  b: Side;
}

/** Two accounts side by side, each verbatim; one whose side does not fit the text is left out. */
export function disagreementViews({ text }: ArticleText, analysis: Analysis): DisagreementView[] {
  const cast = castOf(analysis.actors);
  const side = (span: Span): Side | null => {
    const line = readableLine(text, span, analysis.claims);
    return line && { source: sourceOf(analysis, cast, span), line };
  };
  return analysis.disagreements.flatMap(({ about, a, b }) => {
    const left = side(a);
    const right = side(b);
    return left && right ? [{ about, a: left, b: right }] : [];
  });
}
