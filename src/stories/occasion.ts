import type { Encounter } from '../shared/analysis.ts';
import type { Story } from '../shared/stories.ts';
import { wordsOf } from './words.ts';

/** Shorter words of a place ("the", "New") are shared by many. Letters. */
const SHORTEST_PLACE = 4;

/**
 * Whether an encounter between a story's parties is the story's occasion and no earlier one. What was held must be
 * dated after it began; what lies ahead must not have been written of, or set for, an earlier day, nor be where they
 * met before.
 *
 * @param published ISO 8601, where the page told it; ahead of an unknown day lies whatever the article says so of
 */
export function isOccasion(
  { state, date, place }: Encounter,
  { after, earlierPlaces }: Story,
  published: string | undefined,
): boolean {
  if (place !== null && earlierPlaces.some((earlier) => sharesWord(place, earlier))) return false;
  if (state === 'held') return date !== undefined && date.from > after;
  if (date !== undefined && date.to <= after) return false;
  return published === undefined || published.slice(0, after.length) > after;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(wordsOf(b));
  return wordsOf(a).some((word) => word.length >= SHORTEST_PLACE && words.has(word));
}
