import type { Analysis, Encounter } from '../shared/analysis.ts';
import type { Party, Story } from '../shared/stories.ts';
import { OTHER_NAMES } from './other-names.ts';
import { areParties } from './parties.ts';
import type { Dated } from './when-written.ts';

/** How long before the report in hand others may have written of the same plan, where no earlier meeting bounds it. */
const DAYS_BEFORE = 60;
const DAY_MS = 86_400_000;

/**
 * Makes a story of an encounter that lies ahead, for other reports on the same occasion to be found.
 *
 * @param today what the article was written on where it does not say
 * @returns null where it cannot be followed: it was held, or it is not said by name who is to meet
 */
export function storyOf(
  encounter: Encounter,
  { published }: Dated,
  { actors, encounters }: Analysis,
  today: Date,
): Story | null {
  const parties = encounter.participants
    .flatMap((id) => actors.find((actor) => actor.id === id) ?? [])
    .map(({ name, type, wikidata, side }): Party => ({ name, type, wikidata, side }));
  const areKnown = parties.length > 1 && parties.every(({ type }) => type !== 'unnamed');
  if (encounter.state === 'held' || !areKnown) return null;
  const types = [encounter.type, ...OTHER_NAMES[encounter.type]];
  const earlier = encounters.filter(({ state, type, participants }) => {
    const met = actors.filter(({ id }) => participants.includes(id));
    return state === 'held' && types.includes(type) && areParties(met, parties, type, actors);
  });
  const written = Date.parse(published ?? '');
  const began = (Number.isNaN(written) ? today.getTime() : written) - DAYS_BEFORE * DAY_MS;
  const ends = earlier.flatMap(({ date }) => date?.to ?? []);
  const after = ends.sort().at(-1) ?? new Date(began).toISOString().slice(0, 10);
  return {
    id: [encounter.type, ...parties.map(({ wikidata, name }) => wikidata ?? name).sort(), after].join(' '),
    types,
    parties,
    after,
    earlierPlaces: earlier.flatMap(({ place }) => place ?? []),
  };
}
