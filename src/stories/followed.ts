import type { Analysis, Encounter } from '../shared/analysis.ts';
import type { Story, StoryInArticle } from '../shared/stories.ts';
import { ships } from './following.ts';
import { isOccasion } from './occasion.ts';
import { areParties } from './parties.ts';
import type { Dated } from './when-written.ts';

/**
 * The stories that an article reports on, by what the analysis found, whatever its wording. How sure an encounter
 * is tells of its state, not of whose it is, and so does not count.
 */
export function storiesIn(stories: readonly Story[], article: Dated, analysis: Analysis): StoryInArticle[] {
  return stories.flatMap((story) => {
    const encounters = analysis.encounters.filter((one) => isOf(story, one, article, analysis));
    if (encounters.length === 0) return [];
    const [type = 'meeting'] = story.types;
    const parties = story.parties.map(({ name }) => name);
    const told = encounters.map(({ id }) => id);
    return [{ id: story.id, type, parties, encounters: told, ...(ships(story.id) && { ships: true }) }];
  });
}

/** Whether an encounter of this analysis is the story's occasion. */
export function isOf(
  story: Story,
  encounter: Encounter,
  { published }: Dated,
  { actors }: Analysis,
): boolean {
  const present = encounter.participants.map((id) => actors.find((actor) => actor.id === id));
  const known = present.filter((actor) => actor !== undefined);
  return (
    story.types.includes(encounter.type) &&
    known.length === present.length &&
    areParties(known, story.parties, encounter.type, actors) &&
    isOccasion(encounter, story, published)
  );
}
