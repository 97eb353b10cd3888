import type { Analysis, Span } from '../shared/analysis.ts';
import type { Subject } from '../shared/subject.ts';

/** The stretch of text that stands for a quote, a claim or an actor; null where there is none. */
export function stretchOf({ actors, quotes, claims }: Analysis, of: Subject): Span | null {
  if (of.kind === 'quote') return quotes[of.index]?.span ?? null;
  if (of.kind === 'claim') return claims[of.index]?.content ?? null;
  const { mentions = [], pronouns = [] } = actors.find(({ id }) => id === of.id) ?? {};
  const [first = pronouns[0]] = mentions;
  return first ?? null;
}

/** Of two stretches that share less than this part of what they cover together, one is not the other. */
const SAME = 0.5;

/**
 * Which of these stretches is meant by a span, as indices: all that are it, else the one that shares most with it. More
 * than one where one stretch is said twice over.
 */
export function meantBy(span: Span, stretches: readonly (readonly Span[])[]): number[] {
  const shares = stretches.map((spans) => Math.max(0, ...spans.map((each) => shareOf(span, each))));
  const most = Math.max(...shares, 0);
  if (most < SAME) return [];
  const found = shares.flatMap((share, index) => (share === most ? [index] : []));
  return most === 1 ? found : found.slice(0, 1);
}

function shareOf(a: Span, b: Span): number {
  const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return common <= 0 ? 0 : common / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}
