import type { Actor, Analysis, Span } from '../../shared/analysis.ts';
import { within } from './line.ts';

/** An article's actors by id. */
export type Cast = ReadonlyMap<string, Actor>;

export function castOf(actors: readonly Actor[]): Cast {
  return new Map(actors.map((actor) => [actor.id, actor]));
}

/** Names of the actors with these ids, in their order; ids that nobody has are left out. */
export function namesOf(cast: Cast, ids: readonly string[]): string[] {
  return ids.flatMap((id) => cast.get(id)?.name ?? []);
}

/**
 * Name of whoever's words a span is: the source of the narrowest claim or quote around it, else of one inside
 * it. Null where no statement touches it, or its source is not known.
 */
export function sourceOf(analysis: Analysis, cast: Cast, span: Span): string | null {
  const statements = [
    ...analysis.claims.map(({ content, source }) => ({ span: content, source })),
    ...analysis.quotes.map(({ span: quote, speaker }) => ({ span: quote, source: speaker })),
  ].filter(({ source }) => source !== null);
  const length = ({ span: [start, end] }: { span: Span }) => end - start;
  const around = statements
    .filter((statement) => within(span, statement.span))
    .sort((a, b) => length(a) - length(b));
  const inside = statements.filter((statement) => within(statement.span, span));
  const id = (around[0] ?? inside[0])?.source;
  return id == null ? null : (cast.get(id)?.name ?? null);
}
