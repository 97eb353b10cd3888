import type { Note } from '../../../shared/notes.ts';
import { hashOf } from '../hash.ts';
import { plainWords, wordsFor } from './body-words.ts';
import { type Given, string, time } from './given.ts';
import { passageOf } from './passage.ts';

/** A comment that another program wrote, as a note; null where it is no comment on words of a text. */
export function commentIn(item: Given, iri: string, now: Date): Note | null {
  const passage = passageOf(item);
  const body = string(item['bodyValue']) ?? wordsFor(item, 'commenting') ?? plainWords(item);
  if (passage === null || body === null || body.trim() === '') return null;
  const created = time(item['created']) ?? now.toISOString();
  const { home, place } = passage;
  return {
    id: iri === '' ? hashOf(home.url, place.exact, place.prefix, body) : iri,
    ...home,
    place,
    body,
    created,
    modified: time(item['modified']) ?? created,
  };
}
