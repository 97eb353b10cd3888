import type { Actor, Quote } from '../../shared/analysis.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** Actors and clauses that agree with the quotations on whom "he said" means. */
export interface Settled {
  actors: Actor[];
  clauses: ReportingClause[];
}

/** Hands the pronouns of tags to those whom the quotations found to be speaking; see {@link meantInstead}. */
export function settleTags(
  actors: readonly Actor[],
  clauses: readonly ReportingClause[],
  quotes: readonly Quote[],
): Settled {
  const speakers = new Map(quotes.flatMap(({ cue, speaker }) => (cue === null ? [] : [[cue[0], speaker]])));
  const meant = new Map<number, string>();
  const settled = clauses.map((clause): ReportingClause => {
    const speaker = speakers.get(clause.cue[0]) ?? null;
    const { sourceSpan, sources } = clause;
    const alone = sources.length === 1 && !sources.includes(speaker ?? '');
    if (speaker === null || sourceSpan === null || !alone || !isPronoun(actors, clause)) return clause;
    meant.set(sourceSpan[0], speaker);
    return { ...clause, sources: [speaker] };
  });
  if (meant.size === 0) return { actors: [...actors], clauses: settled };
  const moved = actors.flatMap(({ pronouns }) => pronouns.filter(([start]) => meant.has(start)));
  return {
    actors: actors.map((actor) => ({
      ...actor,
      pronouns: [
        ...actor.pronouns.filter(([start]) => !meant.has(start)),
        ...moved.filter(([start]) => meant.get(start) === actor.id),
      ].sort((a, b) => a[0] - b[0]),
    })),
    clauses: settled,
  };
}

const isPronoun = (actors: readonly Actor[], { sources, sourceSpan }: ReportingClause): boolean =>
  actors.some(
    ({ id, pronouns }) => id === sources[0] && pronouns.some(([start]) => start === sourceSpan?.[0]),
  );
