import type { StateSighting, Trail, TrailStep } from '../shared/stories.ts';
import { isSameOccasion } from './same-occasion.ts';
import type { SightingHere } from './sightings.ts';

/**
 * What other reports told of the meetings in an article, and how their states changed; without a change there is no trail.
 *
 * @param kept what was noted of other articles; what was noted of this one is passed over
 */
export function trailsIn(here: readonly SightingHere[], kept: readonly StateSighting[]): Trail[] {
  return here.flatMap(({ encounter, sighting }) => {
    const others = kept.filter(({ url }) => url !== sighting.url);
    const same = onePerReport(
      others.filter((one) => isSameOccasion(one, sighting)),
      sighting,
    );
    const steps = [...same, sighting]
      .sort((a, b) => inTime(a, b) || Number(a === sighting) - Number(b === sighting))
      .map((one) => stepOf(one, one === sighting));
    const changes = steps.filter((step, index) => step.state !== steps[index - 1]?.state);
    return changes.length > 1 ? [{ encounter, steps: changes }] : [];
  });
}

/** Of a report that tells of the occasion twice, what it calls by the same name, else what it tells first. */
function onePerReport(sightings: readonly StateSighting[], like: StateSighting): StateSighting[] {
  const best = new Map<string, StateSighting>();
  for (const sighting of sightings) {
    const held = best.get(sighting.url);
    const { type } = like.encounter;
    if (!held || (held.encounter.type !== type && sighting.encounter.type === type))
      best.set(sighting.url, sighting);
  }
  return [...best.values()];
}

const stepOf = (sighting: StateSighting, isHere: boolean): TrailStep => ({
  state: sighting.encounter.state,
  day: sighting.published ?? sighting.readAt,
  url: sighting.url,
  title: sighting.title,
  sentence: sighting.encounter.sentence,
  isHere,
});

/** By the day; where one tells only the month of the other, or the day, by when they were read. */
function inTime(a: StateSighting, b: StateSighting): number {
  const [one, other] = [a.published ?? a.readAt, b.published ?? b.readAt];
  const length = Math.min(one.length, other.length);
  return compare(one.slice(0, length), other.slice(0, length)) || compare(a.readAt, b.readAt);
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
