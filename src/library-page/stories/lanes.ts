import type { EncounterType, State } from '../../shared/analysis.ts';
import type { StateSighting, Story } from '../../shared/stories.ts';
import { dayOf, inOrder, isDated } from '../../stories/in-order.ts';
import { oneWordEach } from '../../stories/one-word.ts';

/** One report's word on a story. */
export interface LaneStep {
  /** ISO 8601, as fine as it is known: when it was published, else read. */
  day: string;
  /** Whether the day is the one of its publication. */
  isDated: boolean;
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
  /** Reports that no chart can place, since other reports of the same time tell otherwise. */
  unplaced: LaneStep[];
}

/** The followed stories, each with one step a report; those that were told of last come first. */
export function lanesOf(stories: readonly Story[], sightings: readonly StateSighting[]): Lane[] {
  const lanes = stories.map(({ id, types, parties }): Lane => {
    const type = types[0] ?? 'meeting';
    const told = sightings.filter((sighting) => sighting.stories.includes(id));
    const { placed, unplaced } = inOrder(oneWordEach(told, type));
    const names = parties.map(({ name }) => name);
    return { id, type, parties: names, steps: placed.map(stepOf), unplaced: unplaced.map(stepOf) };
  });
  return lanes.sort((a, b) => compare(b.steps.at(-1)?.day ?? '', a.steps.at(-1)?.day ?? ''));
}

const stepOf = (one: StateSighting): LaneStep => ({
  day: dayOf(one),
  isDated: isDated(one),
  state: one.encounter.state,
  sentence: one.encounter.sentence,
  url: one.url,
  title: one.title,
});

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
