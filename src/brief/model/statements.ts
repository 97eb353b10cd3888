import type {
  Analysis,
  ArticleText,
  Certainty,
  Claim,
  ClaimKind,
  Force,
  Quote,
  Sourcing,
  Span,
} from '../../shared/analysis.ts';
import { type Line, lineAt, within } from './line.ts';
import { type Cast, namesOf } from './people.ts';

/** A claim or a quote of the analysis, as a stretch of the article. */
export interface Piece extends Line {
  form: Statement['form'];
  /** Place in the analysis's own list of claims or quotes. */
  index: number;
}

/**
 * A claim, or a quote that is part of no claim, as a line of the brief. One that a reporting clause interrupts is one
 * statement of several pieces; its span then reaches from the first to the last, and its text is what is shown of them.
 */
export interface Statement extends Line {
  form: 'claim' | Quote['form'];
  /** Place in the analysis's own list of claims or quotes. */
  index: number;
  /** The reporting word as written. */
  cue: Line | null;
  /** What stands between the reporting word and the words, as written ("that", "by both leaders as"); empty where they are apart. */
  link: string;
  /** Null for a bare quote, which is shown as what it is. */
  kind: ClaimKind | null;
  /** What the reporting word makes of it, where that is known. */
  force: Force | null;
  sourcing: Sourcing | null;
  certainty: Certainty;
  /** The source as written, where the text has it. */
  source: Line | null;
  /** Actor ids of all who say it. */
  speakers: string[];
  /** Name of whoever passed it on. */
  via: string | null;
  /** Who is reported to have reported it: A said that B told C. */
  within: string | null;
  /** What of the analysis it is made of, in the order of the text. */
  pieces: Piece[];
  /** What is shown of it: stretches of the article, with a gap between them. */
  shown: Line[];
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

/** Name of whoever passed the words on. */
export const carrierOf = (cast: Cast, { via }: { via?: string }): string | null =>
  (via !== undefined && namesOf(cast, [via])[0]) || null;

/** Who says the claim within which this one stands: their name, else the article's words for them. */
export function outerSpeaker(
  text: string,
  { claims }: Pick<Analysis, 'claims'>,
  cast: Cast,
  { within: index }: Claim,
): string | null {
  const outer = index === undefined ? undefined : claims[index];
  if (outer === undefined) return null;
  const named = outer.source !== null && namesOf(cast, [outer.source])[0];
  return named || (outer.sourceSpan && lineAt(text, outer.sourceSpan)?.text) || null;
}

/** The reporting word where it has to be said beside the words: not where they hold it already. */
export const cueBeside = ({ cue, shown }: Statement): Line | null =>
  cue && shown.some(({ span }) => within(cue.span, span)) ? null : cue;

/** Everything that somebody is reported to say, each once, in the order of the text; each piece of what is interrupted by itself. */
export function statementPieces({ text }: ArticleText, analysis: Analysis, cast: Cast): Statement[] {
  const claims = analysis.claims.filter(({ content }) => lineAt(text, content) !== null);
  const fromClaims = analysis.claims.flatMap((claim, index): Statement[] => {
    const line = lineAt(text, claim.content);
    if (line === null) return [];
    const exact = analysis.quotes.map(({ span }) => span).filter((span) => within(span, line.span));
    return [
      {
        ...line,
        form: 'claim',
        index,
        cue: lineAt(text, claim.cue),
        link: linkBetween(text, claim.cue, line.span),
        kind: claim.kind,
        force: claim.force ?? null,
        sourcing: claim.sourcing,
        certainty: claim.certainty,
        source: claim.sourceSpan && lineAt(text, claim.sourceSpan),
        speakers: speakersOf(claim),
        via: carrierOf(cast, claim),
        within: outerSpeaker(text, analysis, cast, claim),
        pieces: [{ ...line, form: 'claim', index }],
        shown: [line],
        exact,
      },
    ];
  });
  const fromQuotes = analysis.quotes.flatMap((quote, index): Statement[] => {
    const line = lineAt(text, quote.span);
    if (line === null || claims.some((claim) => covers(claim, quote))) return [];
    return [
      {
        ...line,
        form: quote.form,
        index,
        cue: quote.cue && lineAt(text, quote.cue),
        link: quote.cue === null ? '' : linkBetween(text, quote.cue, line.span),
        kind: null,
        force: quote.force ?? null,
        sourcing: null,
        certainty: quote.certainty,
        source: null,
        speakers: quote.speaker === null ? [] : [quote.speaker],
        via: carrierOf(cast, quote),
        within: null,
        pieces: [{ ...line, form: quote.form, index }],
        shown: [line],
        exact: [line.span],
      },
    ];
  });
  return [...fromClaims, ...fromQuotes].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
