import type { EncounterType } from '../shared/analysis.ts';
import type { StateSighting, Trail, TrailStep } from '../shared/stories.ts';
import { dayOf, inOrder, isDated, isFinerThan } from './in-order.ts';
import { oneWordEach } from './one-word.ts';
import { isSameOccasion } from './same-occasion.ts';
import type { SightingHere } from './sightings.ts';

/**
 * What other reports told of the meetings in an article, and how their states changed; without a change there is no
 * trail. An article that tells of an occasion twice has one trail of it, from its own last word.
 *
 * @param kept what was noted of other articles; what was noted of this one is passed over
 */
export function trailsIn(here: readonly SightingHere[], kept: readonly StateSighting[]): Trail[] {
  return here.flatMap(({ encounter, sighting }) => {
    const others = kept.filter(({ url }) => url !== sighting.url);
    const same = others.filter((one) => isSameOccasion(one, sighting));
    const toldHere = here
      .map((one) => one.sighting)
      .filter((one) => one === sighting || isSameOccasion(one, sighting));
    const type = nameOf(toldHere, same);
    if (!oneWordEach(toldHere, type).includes(sighting)) return [];
    const { placed } = inOrder([...oneWordEach(same, type), sighting]);
    const changes = onceTold(placed).map((one) => stepOf(one, one === sighting));
    return changes.length > 1 ? [{ encounter, steps: changes }] : [];
  });
}

/** What an article calls an occasion: the first of its names that others use too, else its first. */
function nameOf(told: readonly StateSighting[], others: readonly StateSighting[]): EncounterType {
  const names = told.map(({ encounter }) => encounter.type);
  const shared = names.find((name) => others.some(({ encounter }) => encounter.type === name));
  return shared ?? names[0] ?? 'meeting';
}

/**
 * Each state by the report that told it first. Where that one is known by its month alone, and a finer one of that
 * month tells the same, the finer one tells it.
 */
function onceTold(placed: readonly StateSighting[]): StateSighting[] {
  const isTold = (one: StateSighting): boolean =>
    placed.some((other) => other.encounter.state === one.encounter.state && isFinerThan(other, one));
  const needed = placed.filter((one) => !isTold(one));
  return needed.filter((one, index) => one.encounter.state !== needed[index - 1]?.encounter.state);
}

const stepOf = (sighting: StateSighting, isHere: boolean): TrailStep => ({
  state: sighting.encounter.state,
  day: dayOf(sighting),
  isDated: isDated(sighting),
  url: sighting.url,
  title: sighting.title,
  sentence: sighting.encounter.sentence,
  isHere,
});
