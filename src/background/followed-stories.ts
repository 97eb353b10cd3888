import { browser } from '../shared/browser.ts';
import type { Story } from '../shared/stories.ts';
import { followedStories } from '../stories/following.ts';
import { FOLLOWED_KEY, type Followed, readFollowed } from '../stories/read-followed.ts';
import { createQueue } from './queue.ts';

// A key of its own in `storage.local`: what the reader follows is neither a setting nor a note of what was read, and
// stays when the library is emptied or was never switched on.

const queue = createQueue<typeof FOLLOWED_KEY>();

const load = async (): Promise<Followed> =>
  readFollowed((await browser.storage.local.get(FOLLOWED_KEY))[FOLLOWED_KEY]);

/** The stories that the reader follows now. */
export async function currentStories(): Promise<Story[]> {
  return followedStories(await load());
}

/** Changes what the reader follows; changes go one after the other. Rejects where it cannot be kept. */
export function changeFollowed(change: (now: Followed) => Followed): Promise<void> {
  return queue.run(FOLLOWED_KEY, async () => {
    await browser.storage.local.set({ [FOLLOWED_KEY]: change(await load()) });
  });
}
