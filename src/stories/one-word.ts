import type { EncounterType } from '../shared/analysis.ts';
import type { StateSighting } from '../shared/stories.ts';

/**
 * The one word of each report on an occasion: what it calls by this name, else anything; and of several what it tells
 * first, for reports begin with what is new and go on with what was before.
 */
export function oneWordEach(sightings: readonly StateSighting[], type: EncounterType): StateSighting[] {
  const best = new Map<string, StateSighting>();
  for (const sighting of sightings) {
    const held = best.get(sighting.url);
    if (!held || (held.encounter.type !== type && sighting.encounter.type === type))
      best.set(sighting.url, sighting);
  }
  return [...best.values()];
}
