import type { Analysis } from '../../shared/analysis.ts';

/** Marks in the page, by layer; the keys are the settings' layers. */
export interface Counts {
  actors: number;
  quotes: number;
  claims: number;
}

/** How many marks an analysis puts into its page. Actors count by mention, as the reader sees them marked. */
export function countsOf({ actors, quotes, claims }: Analysis): Counts {
  return {
    actors: actors.reduce((sum, { mentions }) => sum + mentions.length, 0),
    quotes: quotes.length,
    claims: claims.length,
  };
}

export function marksOf({ actors, quotes, claims }: Counts): number {
  return actors + quotes + claims;
}
