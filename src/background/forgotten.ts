import type { SightingRecord } from '../library/sighting-record.ts';
import { browser } from '../shared/browser.ts';
import type { Story } from '../shared/stories.ts';
import { store } from './session-storage.ts';

/** A story that the reader has just let go, with what was noted of it. */
export interface Forgotten {
  story: Story;
  sightings: SightingRecord[];
}

/** `storage.session` key of the last one; it goes with the browser. */
const KEY = 'forgottenStory';

/** Keeps it for the reader to take back. What is too much for the session's storage cannot be taken back. */
export async function keepForgotten(forgotten: Forgotten): Promise<void> {
  await store({ [KEY]: forgotten }).catch(() => undefined);
}

/**
 * The last one, if it is this story. It stays kept, so that a background which is stopped while it is put back loses
 * nothing.
 */
export async function findForgotten(story: string): Promise<Forgotten | null> {
  // Only this file writes this key, and the session's storage is emptied when the extension is updated.
  const held = (await browser.storage.session.get(KEY))[KEY] as Forgotten | undefined;
  return held?.story.id === story ? held : null;
}
