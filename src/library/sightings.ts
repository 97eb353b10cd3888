import { withDatabase } from './database.ts';
import { entryUrl } from './entry.ts';
import type { SightingRecord } from './sighting-record.ts';

/** Notes what a report tells; what was noted at its address before gives way, for a page may draw itself in steps. */
export function noteSightings(url: string, sightings: readonly SightingRecord[]): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('sightings', 'readwrite');
    const { store } = transaction;
    const before = await store.index('url').getAllKeys(entryUrl(url));
    await Promise.all(before.map((id) => store.delete(id)));
    await Promise.all(sightings.map((sighting) => store.put(sighting)));
    await transaction.done;
  });
}

/** Who meets: of each the keys under which they may be found. */
export type WhoMeets = readonly (readonly string[])[];

/**
 * The sightings of any of these stories, and those that may be of any of these meetings because each of who meets is
 * in them; each once. Whether they are of one occasion is the caller's to judge.
 */
export function findSightings(
  stories: readonly string[],
  meetings: readonly WhoMeets[],
): Promise<SightingRecord[]> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('sightings');
    const ofParty = async (keys: readonly string[]): Promise<Set<string>> => {
      const found = keys.map((key) => store.index('parties').getAllKeys(key));
      return new Set((await Promise.all(found)).flat());
    };
    const ofMeeting = async (who: WhoMeets): Promise<string[]> => {
      const [first, ...others] = await Promise.all(who.map(ofParty));
      return [...(first ?? [])].filter((id) => others.every((ids) => ids.has(id)));
    };
    const ids = await Promise.all([
      ...stories.map((story) => store.index('stories').getAllKeys(story)),
      ...meetings.map(ofMeeting),
    ]);
    const sightings = await Promise.all([...new Set(ids.flat())].map((id) => store.get(id)));
    return sightings.filter((sighting) => sighting !== undefined);
  });
}

/**
 * Forgets what was noted of a story; what is remembered anyway, or is of another story too, is only told apart from it.
 *
 * @returns all of it as it was, for {@link restoreSightings}
 */
export function forgetSightings(story: string): Promise<SightingRecord[]> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('sightings', 'readwrite');
    const { store } = transaction;
    const sightings = await store.index('stories').getAll(story);
    await Promise.all(sightings.map((sighting) => store.delete(sighting.id)));
    const left = sightings.flatMap((sighting) => without(sighting, (id) => id === story));
    await Promise.all(left.map((sighting) => store.put(sighting)));
    await transaction.done;
    return sightings;
  });
}

/** {@link forgetSightings} for every story but these. */
export function forgetOtherSightings(stories: readonly string[]): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('sightings', 'readwrite');
    const isGone = (id: string): boolean => !stories.includes(id);
    for await (const cursor of transaction.store.iterate()) {
      if (!cursor.value.stories.some(isGone)) continue;
      const [left] = without(cursor.value, isGone);
      await (left ? cursor.update(left) : cursor.delete());
    }
    await transaction.done;
  });
}

/** A sighting told apart from some of its stories; none where nothing else holds it. */
function without(sighting: SightingRecord, isGone: (story: string) => boolean): SightingRecord[] {
  const stories = sighting.stories.filter((id) => !isGone(id));
  return sighting.remembered || stories.length > 0 ? [{ ...sighting, stories }] : [];
}

/** Takes back what {@link forgetSightings} did. What was noted meanwhile stays, and belongs to its story again. */
export function restoreSightings(sightings: readonly SightingRecord[]): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('sightings', 'readwrite');
    const { store } = transaction;
    for (const sighting of sightings) {
      const held = await store.get(sighting.id);
      const stories = [...new Set([...sighting.stories, ...(held?.stories ?? [])])];
      await store.put({ ...(held ?? sighting), stories });
    }
    await transaction.done;
  });
}
