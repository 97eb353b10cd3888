import type { Span } from '../../shared/analysis.ts';
import { browser } from '../../shared/browser.ts';
import { callBackground } from '../../shared/calls.ts';
import type { Say } from '../../shared/words.ts';
import { reason } from '../reason.ts';
import type { Site } from '../site.ts';

// Every action resolves: with null when it did what was asked, else with what to tell the reader.

/** Annotates the tab. */
export async function annotate(tabId: number, say: Say): Promise<string | null> {
  const answer = await callBackground('annotate', { tabId });
  if (!answer.ok) return say('popupAnnotateFailed', answer.error);
  return answer.value === 'needs-access' ? say('popupDenied') : null;
}

/**
 * Asks for lasting access to a site, then annotates the tab. Must be called straight from a click: browsers
 * show the question only while they handle the reader's own gesture, so nothing is awaited before it.
 *
 * @param onAnswered is told what the reader answered
 */
export async function grant(
  site: Site,
  tabId: number,
  say: Say,
  onAnswered: (granted: boolean) => void = () => {},
): Promise<string | null> {
  try {
    const granted = await browser.permissions.request({ origins: [site.pattern] });
    onAnswered(granted);
    return granted ? await annotate(tabId, say) : say('popupDenied');
  } catch (error) {
    return say('popupGrantFailed', reason(error));
  }
}

/** Gives lasting access to a site back; resolves with what to tell the reader either way. */
export async function revoke(site: Site, say: Say): Promise<string> {
  try {
    const gone = await browser.permissions.remove({ origins: [site.pattern] });
    return gone ? say('accessStopped', site.name) : say('accessStopFailed', say('popupNoReason'));
  } catch (error) {
    return say('accessStopFailed', reason(error));
  }
}

/** Shows a span in the page. */
export async function show(tabId: number, span: Span, say: Say): Promise<string | null> {
  const answer = await callBackground('show', { tabId, span });
  if (!answer.ok) return say('popupShowFailed', answer.error);
  return answer.value.found ? null : say('popupNotFound');
}

/** Follows the story that an encounter in the tab's article is; resolves with what to tell the reader either way. */
export async function follow(tabId: number, encounter: string, say: Say): Promise<string> {
  const answer = await callBackground('follow', { tabId, encounter });
  return answer.ok ? say('storyFollowing') : say('storyFailed', answer.error);
}

/** Follows a story no longer; resolves with what to tell the reader either way, and whether it was done. */
export async function unfollow(story: string, say: Say): Promise<{ words: string; done: boolean }> {
  const answer = await callBackground('unfollow', { story });
  return { words: answer.ok ? say('storyUnfollowed') : say('storyFailed', answer.error), done: answer.ok };
}

/** Takes back the last {@link unfollow}; resolves with what to tell the reader either way. */
export async function refollow(story: string, say: Say): Promise<string> {
  const answer = await callBackground('refollow', { story });
  return answer.ok ? say('storyRefollowed') : say('storyFailed', answer.error);
}
