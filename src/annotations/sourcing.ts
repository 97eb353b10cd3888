import type { Actor, Analysis, Sourcing } from '../shared/analysis.ts';

const BY_TYPE: Readonly<Record<Actor['type'], Sourcing>> = {
  person: 'named',
  country: 'institutional',
  government: 'institutional',
  organization: 'institutional',
  unnamed: 'anonymous',
};

/** How a claim is sourced that this actor makes: as the article's other claims of theirs are, else by what they are. */
export function sourcingBy(id: string | null, { actors, claims }: Analysis): Sourcing {
  const theirs = claims.find(({ source }) => id !== null && source === id);
  const actor = actors.find((one) => one.id === id);
  return theirs?.sourcing ?? BY_TYPE[actor?.type ?? 'unnamed'];
}
