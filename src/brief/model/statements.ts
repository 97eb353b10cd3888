import type {
  Analysis,
  ArticleText,
  Certainty,
  Claim,
  ClaimKind,
  Quote,
  Sourcing,
  Span,
} from '../../shared/analysis.ts';
import { type Line, lineAt, within } from './line.ts';
import { type Cast, namesOf } from './people.ts';

/** A claim, or a quote that is part of no claim, as a line of the brief. */
export interface Statement extends Line {
  form: 'claim' | Quote['form'];
  /** The reporting word as written. */
  cue: Line | null;
  /** What stands between the reporting word and the words, as written ("that", "by both leaders as"); empty where they are apart. */
  link: string;
  /** Null for a bare quote, which is shown as what it is. */
  kind: ClaimKind | null;
  sourcing: Sourcing | null;
  certainty: Certainty;
  /** The source as written, where the text has it. */
  source: Line | null;
  /** Actor ids of all who say it. */
  speakers: string[];
  /** Name of whoever passed it on. */
  via: string | null;
  /** The stretches of it that stand in quotation marks. */
  exact: Span[];
}

/** The words between the marks; a quote of marks only has none. */
const inner = ({ span: [start, end] }: Quote): Span =>
  end - start > 2 ? [start + 1, end - 1] : [start, end];

/** Whether a claim already shows a quote: its words lie in the content and nobody else is said to speak them. */
const covers = (claim: Claim, quote: Quote): boolean =>
  within(inner(quote), claim.content) &&
  (quote.speaker === null || quote.speaker === claim.source || (claim.sources ?? []).includes(quote.speaker));

const speakersOf = ({ source, sources }: Claim): string[] =>
  [...new Set([source, ...(sources ?? [])])].filter((id) => id !== null);

/** Farther apart than this, what stands between is a clause of its own. */
const LINK_LENGTH = 40;

function linkBetween(text: string, cue: Span, words: Span): string {
  const between =
    cue[1] <= words[0]
      ? text.slice(cue[1], words[0])
      : words[1] <= cue[0]
        ? text.slice(words[1], cue[0])
        : '';
  return between.length > LINK_LENGTH || between.includes('\n') ? '' : between.trim();
}

/** Everything that somebody is reported to say, each once, in the order of the text. */
export function statementsOf({ text }: ArticleText, analysis: Analysis, cast: Cast): Statement[] {
  const claims = analysis.claims.filter(({ content }) => lineAt(text, content) !== null);
  const fromClaims = claims.flatMap((claim): Statement[] => {
    const line = lineAt(text, claim.content);
    if (line === null) return [];
    const exact = analysis.quotes.map(({ span }) => span).filter((span) => within(span, line.span));
    return [
      {
        ...line,
        form: 'claim',
        cue: lineAt(text, claim.cue),
        link: linkBetween(text, claim.cue, line.span),
        kind: claim.kind,
        sourcing: claim.sourcing,
        certainty: claim.certainty,
        source: claim.sourceSpan && lineAt(text, claim.sourceSpan),
        speakers: speakersOf(claim),
        via: (claim.via !== undefined && namesOf(cast, [claim.via])[0]) || null,
        exact,
      },
    ];
  });
  const fromQuotes = analysis.quotes.flatMap((quote): Statement[] => {
    const line = lineAt(text, quote.span);
    if (line === null || claims.some((claim) => covers(claim, quote))) return [];
    return [
      {
        ...line,
        form: quote.form,
        cue: quote.cue && lineAt(text, quote.cue),
        link: quote.cue === null ? '' : linkBetween(text, quote.cue, line.span),
        kind: null,
        sourcing: null,
        certainty: quote.certainty,
        source: null,
        speakers: quote.speaker === null ? [] : [quote.speaker],
        via: null,
        exact: [line.span],
      },
    ];
  });
  return [...fromClaims, ...fromQuotes].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
