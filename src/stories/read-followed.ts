import type { ActorType, EncounterType } from '../shared/analysis.ts';
import type { Party, Story } from '../shared/stories.ts';

/** `storage.local` key of the stories that the reader follows. */
export const FOLLOWED_KEY = 'followedStories';

/** What the reader follows besides, and instead of, the stories that ship. */
export interface Followed {
  version: 1;
  /** The reader's own. */
  stories: Story[];
  /** Ids of shipped stories that the reader no longer follows. */
  dropped: string[];
}

const TYPES: Record<EncounterType, true> = {
  summit: true,
  meeting: true,
  talks: true,
  call: true,
  visit: true,
  conference: true,
};
const ACTOR_TYPES: Record<ActorType, true> = {
  person: true,
  country: true,
  government: true,
  organization: true,
  unnamed: true,
};
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isStringOrNull = (value: unknown): value is string | null => value === null || isString(value);
const isListOf = <T>(value: unknown, is: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(is);
const isKeyOf =
  <K extends string>(table: Record<K, true>) =>
  (value: unknown): value is K =>
    isString(value) && Object.hasOwn(table, value);

const isParty = (value: unknown): value is Party =>
  isRecord(value) &&
  isString(value['name']) &&
  isKeyOf(ACTOR_TYPES)(value['type']) &&
  isStringOrNull(value['wikidata']) &&
  isStringOrNull(value['side']);

const isStory = (value: unknown): value is Story =>
  isRecord(value) &&
  isString(value['id']) &&
  isListOf(value['types'], isKeyOf(TYPES)) &&
  isListOf(value['parties'], isParty) &&
  value['parties'].length > 0 &&
  isString(value['after']) &&
  ISO_DAY.test(value['after']) &&
  isListOf(value['earlierPlaces'], isString);

/**
 * Reads what the reader follows from whatever storage held: nothing, rubbish or the work of another version. A story
 * that is not whole is left out; never throws.
 */
export function readFollowed(stored: unknown): Followed {
  const { stories, dropped } = isRecord(stored) ? stored : {};
  return {
    version: 1,
    stories: Array.isArray(stories) ? stories.filter(isStory) : [],
    dropped: Array.isArray(dropped) ? dropped.filter(isString) : [],
  };
}
