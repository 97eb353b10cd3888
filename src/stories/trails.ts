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
    const steps = [...same.map((one) => stepOf(one, false)), stepOf(sighting, true)].sort(inTime);
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

/** By the day; on the same day, where not both tell the hour, the article that is being read comes last. */
function inTime(a: TrailStep, b: TrailStep): number {
  const length = Math.min(a.day.length, b.day.length);
  const [one, other] = [a.day.slice(0, length), b.day.slice(0, length)];
  return one === other ? Number(a.isHere) - Number(b.isHere) : one < other ? -1 : 1;
}
