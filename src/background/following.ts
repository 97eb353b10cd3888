import {
  findSightings,
  forgetOtherSightings,
  forgetSightings,
  restoreSightings,
} from '../library/sightings.ts';
import { browser } from '../shared/browser.ts';
import { say } from '../shared/browser-words.ts';
import type { Story } from '../shared/stories.ts';
import { type TabReport, tabKey } from '../shared/tab-report.ts';
import { isOf, storiesIn } from '../stories/followed.ts';
import { SHIPPED_STORIES, withoutStory, withStory } from '../stories/following.ts';
import { storyOf } from '../stories/new-story.ts';
import { whenWritten } from '../stories/when-written.ts';
import { changeFollowed, currentStories } from './followed-stories.ts';
import { findForgotten, keepForgotten } from './forgotten.ts';
import { amend, reportedTabs } from './reports.ts';
import { retrace } from './retrace.ts';

/**
 * Follows the occasion that an encounter in a tab's article is; a story that ships is taken up again rather than made
 * anew. Every open tab's report is brought up to date.
 *
 * @throws in words where the tab is private, or has no such encounter, or one that cannot be followed
 */
export async function follow(tabId: number, encounter: string): Promise<void> {
  const story = await storyIn(tabId, encounter);
  if (!story) throw new Error(say('cannotFollow'));
  if ((await browser.tabs.get(tabId)).incognito) throw new Error(say('cannotFollowPrivate'));
  await changeFollowed((now) => withStory(now, story));
  await refresh();
}

/**
 * Follows a story no longer, forgets what was noted of it, and says so in every open tab's report.
 *
 * @throws where it could not be forgotten; it is followed no longer all the same
 */
export async function unfollow(id: string): Promise<void> {
  const story = (await currentStories()).find((one) => one.id === id);
  // First, so that a background which is stopped in between has lost nothing that cannot be taken back.
  if (story) await keepForgotten({ story, sightings: await findSightings([id], []).catch(() => []) });
  await changeFollowed((now) => withoutStory(now, id));
  try {
    await forgetSightings(id);
  } finally {
    await refresh();
  }
}

/**
 * Takes back the last {@link unfollow}.
 *
 * @throws in words where that was of another story, or in another session of the browser; and where what was noted of
 *   it could not be put back, though it is followed again all the same
 */
export async function refollow(id: string): Promise<void> {
  const forgotten = await findForgotten(id);
  if (!forgotten) throw new Error(say('cannotFollow'));
  try {
    // First: what is noted of a story that is not followed is forgotten in time, one without its trail would stay so.
    await restoreSightings(forgotten.sightings);
  } finally {
    await changeFollowed((now) => withStory(now, forgotten.story));
    await refresh();
  }
}

/**
 * Forgets at each start of the browser what is noted of stories that are followed no longer: it may have ended while
 * one was being let go.
 */
export function finishUnfollowing(): void {
  browser.runtime.onStartup.addListener(() => {
    // A library that cannot be read has nothing to forget either.
    forgetUnfollowed().catch(() => undefined);
  });
}

async function forgetUnfollowed(): Promise<void> {
  await forgetOtherSightings((await currentStories()).map(({ id }) => id));
}

async function storyIn(tabId: number, id: string): Promise<Story | null> {
  const key = tabKey(tabId);
  // Only the background writes these keys.
  const report = (await browser.storage.session.get(key))[key] as TabReport | undefined;
  const { article, analysis, story } = report ?? {};
  const encounter = analysis?.encounters.find((one) => one.id === id);
  if (!article || !analysis || !encounter) return null;
  const written = whenWritten(article, story);
  const shipped = SHIPPED_STORIES.find((one) => isOf(one, encounter, written, analysis));
  return shipped ?? storyOf(encounter, written, analysis, new Date());
}

/** Brings every open tab's report up to date with what is followed now. */
async function refresh(): Promise<void> {
  const stories = await currentStories();
  const tabs = await reportedTabs();
  await Promise.all(
    tabs.map(async (tabId) => {
      await amend(tabId, ({ followed: _before, ...report }) => {
        if (!report.article || !report.analysis) return null;
        const followed = storiesIn(stories, whenWritten(report.article, report.story), report.analysis);
        return followed.length > 0 ? { ...report, followed } : report;
      });
      await retrace(tabId);
    }),
  );
}
