import type { SightingRecord } from '../library/sighting-record.ts';
import { findSightings, noteSightings } from '../library/sightings.ts';
import type { Analysis, ArticleText, Span } from '../shared/analysis.ts';
import { sentenceSpan } from '../shared/sentence.ts';
import type { StoryInArticle, Trail } from '../shared/stories.ts';
import { partyKeys } from '../stories/party-keys.ts';
import { type SightingHere, sightingsIn } from '../stories/sightings.ts';
import { trailsIn } from '../stories/trails.ts';

interface Context {
  /** ISO 8601, where it is known when the article was written. */
  published?: string;
  /** The stories that the reader follows and this article reports on. */
  followed: readonly StoryInArticle[];
  /** Whether the reader wants all that is read remembered. */
  remembers: boolean;
}

/**
 * Notes what an article tells of the meetings that the reader follows, or of all where everything is remembered, and
 * tells how their states changed from report to report. Must not be asked for an article of a private window. A library
 * that cannot be read or written costs the reader only this, so the failure goes to the extension's console.
 */
export async function traceMeetings(
  article: ArticleText,
  analysis: Analysis,
  { published, followed, remembers }: Context,
): Promise<Trail[]> {
  if (!remembers && followed.length === 0) return [];
  const sentenceAt = (span: Span): string | null => {
    const sentence = sentenceSpan(article.text, span);
    return sentence && article.text.slice(...sentence);
  };
  const reading = { published, readAt: new Date(), sentenceAt };
  const here = sightingsIn(article, analysis, reading, followed).filter(
    ({ sighting }) => remembers || sighting.stories.length > 0,
  );
  try {
    const records = here.map((one) => recordOf(one, remembers));
    const kept = await findSightings(
      followed.map(({ id }) => id),
      here.map(({ sighting }) => sighting.encounter.participants.map(partyKeys)),
    );
    await noteSightings(article.url, records);
    return trailsIn(here, kept);
  } catch (error) {
    console.warn('The meetings were not compared with earlier reports:', error);
    return [];
  }
}

const recordOf = ({ encounter, sighting }: SightingHere, remembered: boolean): SightingRecord => ({
  ...sighting,
  id: `${sighting.url} ${encounter}`,
  parties: [...new Set(sighting.encounter.participants.flatMap(partyKeys))],
  remembered,
});
