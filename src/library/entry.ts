import type { Analysis, ArticleText, EncounterType, State, Status } from '../shared/analysis.ts';
import type { Fingerprint } from '../shared/fingerprint.ts';

/** What is kept of an article that was read: what it reported, not its text. */
export interface Entry {
  /** Without its fragment. */
  url: string;
  title: string;
  /** ISO 8601, as the page told it. */
  published: string | null;
  /** ISO 8601, UTC. */
  readAt: string;
  status: Pick<Status, 'subject' | 'state'> | null;
  encounters: { type: EncounterType; participants: string[]; state: State }[];
  /** By which the article is recognised elsewhere. Notes of version 1 have neither. */
  fingerprint?: Fingerprint;
  /** The few hashes of the fingerprint by which the library is searched. */
  marks?: number[];
}

/** An article's wording, as far as the library keeps it. */
export type Wording = Required<Pick<Entry, 'fingerprint' | 'marks'>>;

/** Makes the entry for an article. Participants are named as the article names them. */
export function entryOf(
  article: ArticleText,
  { actors, encounters, status }: Analysis,
  readAt: Date,
  wording: Wording,
): Entry {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return {
    url: entryUrl(article.url),
    title: article.title,
    published: article.published ?? null,
    readAt: readAt.toISOString(),
    status: status && { subject: status.subject, state: status.state },
    encounters: encounters.map(({ type, participants, state }) => ({
      type,
      participants: participants.flatMap((id) => names.get(id) ?? []),
      state,
    })),
    ...wording,
  };
}

/** An article's address without the fragment, which names a place in it. */
export function entryUrl(url: string): string {
  return url.replace(/#.*$/s, '');
}
