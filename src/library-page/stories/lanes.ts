import type { EncounterType, State } from '../../shared/analysis.ts';
import type { StateSighting, Story } from '../../shared/stories.ts';

/** One report's word on a story. */
export interface LaneStep {
  /** ISO 8601, as fine as it is known. */
  day: string;
  state: State;
  sentence: string;
  url: string;
  title: string;
}

/** A followed story and what each report told of it, in time. */
export interface Lane {
  id: string;
  type: EncounterType;
  /** Names. */
  parties: string[];
  steps: LaneStep[];
}

/** The followed stories, each with one step a report; those that were told of last come first. */
export function lanesOf(stories: readonly Story[], sightings: readonly StateSighting[]): Lane[] {
  const lanes = stories.map(({ id, types, parties }): Lane => {
    const type = types[0] ?? 'meeting';
    const told = sightings.filter((sighting) => sighting.stories.includes(id));
    return { id, type, parties: parties.map(({ name }) => name), steps: stepsOf(told, type) };
  });
  return lanes.sort((a, b) => compare(b.steps.at(-1)?.day ?? '', a.steps.at(-1)?.day ?? ''));
}

/** Of a report that tells of the occasion twice, what it calls by the story's own name, else what it tells first. */
function stepsOf(sightings: readonly StateSighting[], type: EncounterType): LaneStep[] {
  const best = new Map<string, StateSighting>();
  for (const sighting of sightings) {
    const held = best.get(sighting.url);
    if (!held || (held.encounter.type !== type && sighting.encounter.type === type))
      best.set(sighting.url, sighting);
  }
  return [...best.values()]
    .sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.readAt, b.readAt))
    .map((one) => ({
      day: dayOf(one),
      state: one.encounter.state,
      sentence: one.encounter.sentence,
      url: one.url,
      title: one.title,
    }));
}

const dayOf = ({ published, readAt }: StateSighting): string => published ?? readAt;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
