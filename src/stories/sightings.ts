import type { Actor, Analysis, ArticleText, Encounter, Span } from '../shared/analysis.ts';
import type { Party, StateSighting, StoryInArticle } from '../shared/stories.ts';
import { ordinalIn } from './ordinal.ts';

/** A sighting with the id of its encounter in the article. */
export interface SightingHere {
  encounter: string;
  sighting: StateSighting;
}

/** What the analysis does not tell of an article. */
export interface Reading {
  /** ISO 8601, where it is known when the article was written. */
  published: string | undefined;
  readAt: Date;
  /** The whole sentence around a span of its text. */
  sentenceAt: (span: Span) => string | null;
}

/**
 * What an article tells of each occasion that can be told apart in other reports: those where it is known by name who
 * meets, and a sentence proves it.
 */
export function sightingsIn(
  article: Pick<ArticleText, 'url' | 'title'>,
  { actors, encounters }: Analysis,
  { published, readAt, sentenceAt }: Reading,
  followed: readonly StoryInArticle[],
): SightingHere[] {
  const report = {
    url: article.url.replace(/#.*$/s, ''),
    title: article.title,
    published: published ?? null,
    readAt: readAt.toISOString(),
  };
  return encounters.flatMap((encounter): SightingHere[] => {
    const participants = partiesOf(encounter, actors);
    const [proof] = encounter.evidence;
    const sentence = proof ? sentenceAt(proof) : null;
    if (participants.length < 2 || participants.some(({ type }) => type === 'unnamed') || sentence === null)
      return [];
    const { id, type, state, place, when, date } = encounter;
    const stories = followed.filter((story) => story.encounters.includes(id)).map((story) => story.id);
    const told = { type, participants, state, ordinal: ordinalIn(sentence), place, when, sentence };
    return [
      { encounter: id, sighting: { ...report, stories, encounter: { ...told, ...(date && { date }) } } },
    ];
  });
}

const partiesOf = ({ participants }: Encounter, actors: readonly Actor[]): Party[] =>
  participants
    .flatMap((id) => actors.find((actor) => actor.id === id) ?? [])
    .map(({ name, type, wikidata, side }) => ({ name, type, wikidata, side }));
