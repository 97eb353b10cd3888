import type { Actor, Quote, Span } from '../../shared/analysis.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** Actors and clauses that agree with the quotations on whom "he said" means. */
export interface Settled {
  actors: Actor[];
  clauses: ReportingClause[];
}

/** Hands the pronouns of tags to those whom the quotations found to be speaking; see {@link meantInstead}. */
export function settleTags(
  text: string,
  actors: readonly Actor[],
  clauses: readonly ReportingClause[],
  quotes: readonly Quote[],
): Settled {
  const speakers = new Map(quotes.flatMap(({ cue, speaker }) => (cue === null ? [] : [[cue[0], speaker]])));
  const meant = new Map<number, { speaker: string; pronoun: Span }>();
  const settled = clauses.map((clause): ReportingClause => {
    const speaker = speakers.get(clause.cue[0]) ?? null;
    const { sourceSpan: pronoun, sources } = clause;
    const other = sources.length <= 1 && !sources.includes(speaker ?? '');
    if (speaker === null || pronoun === null || !other || !isPronoun(text, pronoun)) return clause;
    meant.set(pronoun[0], { speaker, pronoun });
    return { ...clause, sources: [speaker] };
  });
  if (meant.size === 0) return { actors: [...actors], clauses: settled };
  const owned = new Map<string, Span[]>();
  for (const { speaker, pronoun } of meant.values()) {
    const known = owned.get(speaker);
    if (known === undefined) owned.set(speaker, [pronoun]);
    else known.push(pronoun);
  }
  return {
    actors: actors.map((actor) => {
      const kept = actor.pronouns.filter(([start]) => !meant.has(start));
      const pronouns = [...kept, ...(owned.get(actor.id) ?? [])].sort((x, y) => x[0] - y[0]);
      return { ...actor, pronouns };
    }),
    clauses: settled,
  };
}

const isPronoun = (text: string, span: Span): boolean => /^s?he$/i.test(text.slice(...span));
