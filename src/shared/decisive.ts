/** At which of an article's decisive sentences the reader is; kept by tab, so that popup, panel and keys agree. */
export interface DecisivePlace {
  /** Characters of the article's text, by which another text is told. */
  of: number;
  /** Place in the trail, counted from 0. */
  at: number;
}

/** The `storage.session` key of a tab's place in its trail. */
export const decisiveKey = (tabId: number): `decisive:${number}` => `decisive:${tabId}`;

/** The place in a trail of so many sentences out of whatever storage held; null before the first step. */
export function readPlace(stored: unknown, of: number, count: number): number | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const place = stored as Partial<Record<keyof DecisivePlace, unknown>>;
  const { at } = place;
  return place.of === of && typeof at === 'number' && Number.isInteger(at) && at >= 0 && at < count
    ? at
    : null;
}

/** The next (1) or previous (-1) of so many, round the ends; from nowhere, the first or the last. */
export function stepFrom(at: number | null, by: 1 | -1, count: number): number {
  if (at === null) return by === 1 ? 0 : count - 1;
  return (at + by + count) % count;
}
