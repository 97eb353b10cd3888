import { type Archive, archiveFile } from '../../library/archive/archive.ts';
import { type Merged, mergeHolding, replaceHolding } from '../../library/archive/merge.ts';
import { deleteEverything, readEverything } from '../../library/everything.ts';
import { ROOM_KEY } from '../../library/told-room.ts';
import { browser } from '../../shared/browser.ts';
import { readSettings, SETTINGS_KEY } from '../../shared/settings.ts';
import { FOLLOWED_KEY, readFollowed } from '../../stories/read-followed.ts';
import type { ReaderFile } from '../../surface/download.ts';

/** Everything that is kept for the reader, as it is now. */
export async function readAll(): Promise<Archive> {
  const { [FOLLOWED_KEY]: followed, [SETTINGS_KEY]: settings } = await browser.storage.local.get([
    FOLLOWED_KEY,
    SETTINGS_KEY,
  ]);
  return {
    ...(await readEverything()),
    followed: followed === undefined ? null : followedIn(followed),
    settings: readSettings(settings),
  };
}

/** Everything as a file. */
export async function exportAll(now: Date): Promise<ReaderFile> {
  const text = archiveFile(await readAll(), now);
  return { name: `attache-library-${now.toISOString().slice(0, 10)}.json`, type: 'application/json', text };
}

/** Takes an archive in; the reader's own and newer stays. The settings only where they are asked for. */
export async function takeIn(archive: Archive, withSettings: boolean): Promise<Merged> {
  const merged = await mergeHolding(archive);
  const { [FOLLOWED_KEY]: stored } = await browser.storage.local.get(FOLLOWED_KEY);
  if (archive.followed) {
    const mine = stored === undefined ? null : readFollowed(stored);
    const known = new Set(mine?.stories.map(({ id }) => id));
    const followed = {
      version: 1,
      stories: [...(mine?.stories ?? []), ...archive.followed.stories.filter(({ id }) => !known.has(id))],
      dropped: mine ? mine.dropped : archive.followed.dropped,
    };
    await browser.storage.local.set({ [FOLLOWED_KEY]: followed });
  }
  if (withSettings) await browser.storage.local.set({ [SETTINGS_KEY]: archive.settings });
  return merged;
}

/** Takes notes and corrections in. */
export function takeInOwn(own: Pick<Archive, 'notes' | 'corrections'>): Promise<Merged> {
  return mergeHolding({ articles: [], readings: [], statements: [], sightings: [], ...own });
}

/** Deletes everything but the settings. */
export async function deleteAll(): Promise<void> {
  await deleteEverything();
  await browser.storage.local.remove([FOLLOWED_KEY, ROOM_KEY]);
}

/** Makes everything as it was. The library at once: a page that is closed meanwhile leaves it as it is or as it was. */
export async function putBack(archive: Archive): Promise<void> {
  const { local } = browser.storage;
  await replaceHolding(archive);
  const followed = archive.followed && { [FOLLOWED_KEY]: { version: 1, ...archive.followed } };
  await local.set({ [SETTINGS_KEY]: archive.settings, ...followed });
  await local.remove(followed ? [ROOM_KEY] : [ROOM_KEY, FOLLOWED_KEY]);
}

function followedIn(stored: unknown): Archive['followed'] {
  const { stories, dropped } = readFollowed(stored);
  return { stories, dropped };
}
