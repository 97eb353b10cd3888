import type { Analysis, ArticleText, Span } from '../../shared/analysis.ts';
import type { Line } from './line.ts';
import { type Cast, castOf, sourceOf } from './people.ts';
import { sentenceAround } from './sentence.ts';

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

/** Name of the actor whose position or account rests on exactly this stretch. */
function ownerOf({ positions, encounters }: Analysis, cast: Cast, [start, end]: Span): string | null {
  const rests = ({ evidence }: { evidence: Span }) => evidence[0] === start && evidence[1] === end;
  const id =
    positions.find(rests)?.actor ??
    encounters.flatMap(({ accounts }) => accounts).find(rests)?.source ??
    null;
  return id === null ? null : (cast.get(id)?.name ?? null);
}

/** Two accounts side by side, each verbatim; one whose side does not fit the text is left out. */
export function disagreementViews({ text }: ArticleText, analysis: Analysis): DisagreementView[] {
  const cast = castOf(analysis.actors);
  const side = (span: Span): Side | null => {
    const line = sentenceAround(text, span);
    return line && { source: ownerOf(analysis, cast, span) ?? sourceOf(analysis, cast, span), line };
  };
  return analysis.disagreements.flatMap(({ about, a, b }) => {
    const left = side(a);
    const right = side(b);
    return left && right ? [{ about, a: left, b: right }] : [];
  });
}
