import type { Story } from '../shared/stories.ts';
import shipped from './known/stories.json' with { type: 'json' };
import { type Followed, readFollowed } from './read-followed.ts';

/** The stories that are followed until the reader says otherwise. */
export const SHIPPED_STORIES: readonly Story[] = readFollowed({ stories: shipped }).stories;

/** Whether a story is one that is followed without the reader's doing. */
export const ships = (id: string): boolean => SHIPPED_STORIES.some((story) => story.id === id);

/** All stories that are followed now. */
export function followedStories({ stories, dropped }: Followed): Story[] {
  return [...SHIPPED_STORIES.filter(({ id }) => !dropped.includes(id)), ...stories];
}

/** Follows a story, once; one that ships is taken up again. */
export function withStory(followed: Followed, story: Story): Followed {
  const dropped = followed.dropped.filter((id) => id !== story.id);
  if (ships(story.id)) return { ...followed, dropped };
  return { ...followed, stories: [...followed.stories.filter(({ id }) => id !== story.id), story] };
}

/** Follows a story no longer. */
export function withoutStory(followed: Followed, id: string): Followed {
  const stories = followed.stories.filter((story) => story.id !== id);
  const dropped = ships(id) ? [...new Set([...followed.dropped, id])] : followed.dropped;
  return { ...followed, stories, dropped };
}
