/** What the context menu hands over: the words that were selected, and the page where they stand. */
export interface HandedOver {
  text: string;
  url: string;
  title: string;
}

/** The `storage.session` key of what was handed over under an id. */
export const handoverKey = (id: string): `selection:${string}` => `selection:${id}`;

/** The id in a page's address; null where it was opened without one. */
export const handoverId = (search: string): string | null => new URLSearchParams(search).get('id');

/** Reads it from whatever the storage held. */
export function readHandedOver(held: unknown): HandedOver | null {
  if (typeof held !== 'object' || held === null || !('text' in held) || typeof held.text !== 'string')
    return null;
  const { text } = held;
  const url = 'url' in held && typeof held.url === 'string' ? held.url : '';
  const title = 'title' in held && typeof held.title === 'string' ? held.title : '';
  return { text, url, title };
}
