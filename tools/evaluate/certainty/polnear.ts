import type { Analyst } from '../../../src/analysis/analyze.ts';
import { overlaps } from '../../../src/analysis/text/spans.ts';
import type { Analysis, Span } from '../../../src/shared/analysis.ts';
import { readRequest } from '../../analyze/request.ts';
import { dice, SAME } from './overlap.ts';
import type { Tally } from './tally.ts';

interface Gold {
  attributions: { source: Span[]; content: Span[] }[];
  quotes: { span: Span; speaker: Span[] | null }[];
}

/**
 * Counts the claims and quotes of articles in the form of PolNeAR. A claim is right where an attribution shares its
 * content and its source (ours under any of its mentions); a quote where the speaker overlaps a mention of ours.
 */
export function countPolnear(analyst: Analyst, lines: readonly string[], claims: Tally, quotes: Tally): void {
  for (const line of lines) {
    const { article } = readRequest(line);
    const { text } = article;
    // The data's own shape; a line of another fails where it is read.
    const gold: Gold = JSON.parse(line);
    const { analysis, clauses } = analyst.read(article);
    for (const { content, source, sourceSpan, certainty } of analysis.claims) {
      const ours = [...placesOf(analysis, source), ...(sourceSpan === null ? [] : [sourceSpan])];
      const right = gold.attributions.some(
        (attribution) =>
          dice(text, [content], attribution.content) >= SAME && shares(ours, attribution.source),
      );
      claims.count(certainty, right);
    }
    const sourceOfCue = new Map(clauses.map(({ cue, sourceSpan }) => [cue[0], sourceSpan]));
    for (const { span, speaker, cue, certainty } of analysis.quotes) {
      const bySource = cue === null ? null : (sourceOfCue.get(cue[0]) ?? null);
      const ours = [...placesOf(analysis, speaker), ...(bySource === null ? [] : [bySource])];
      const right = gold.quotes.some(
        (quote) => dice(text, [span], [quote.span]) >= SAME && shares(ours, quote.speaker ?? []),
      );
      quotes.count(certainty, right);
    }
  }
}

function placesOf({ actors }: Analysis, id: string | null): Span[] {
  const actor = actors.find((candidate) => candidate.id === id);
  return actor === undefined ? [] : [...actor.mentions, ...actor.pronouns];
}

const shares = (ours: readonly Span[], gold: readonly Span[]): boolean =>
  (ours.length === 0 && gold.length === 0) || ours.some((a) => gold.some((b) => overlaps(a, b)));
