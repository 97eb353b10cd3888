import { ENCOUNTER_WORD } from '../../brief/labels.ts';
import { listNames, type Speech, sayForm } from '../../brief/phrases.ts';
import type { ArticleOnPage, StoryInArticle } from '../../shared/stories.ts';

/**
 * A share as a whole percentage, rounded down: what is not all there never reads as 100 %, and what is there at all
 * never as 0 %.
 */
export function percentOf(share: number, locale: string): string {
  // Floating-point noise must not turn 0.29 into 28 %.
  const hundredths = Math.floor(share * 100 + 1e-9);
  const shown = share > 0 ? Math.max(hundredths, 1) : 0;
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(shown / 100);
}

/** "The tracked article · 97 % of it is on this page". */
export function knownArticleLine(
  { origin, as, completeness }: ArticleOnPage,
  { say, locale }: Speech,
): string {
  const tracked = as === 'copy' ? 'storyTracked' : 'storyTrackedPassage';
  const word = origin === 'shipped' ? tracked : 'storyRead';
  return say('storyShare', say(word), percentOf(completeness, locale));
}

/** Which paragraphs are missing, neighbours together: "Paragraphs 2, 5 and 7–9 of 17 are missing". Null where none is. */
export function missingLine({ missing, paragraphs }: ArticleOnPage, speech: Speech): string | null {
  const number = new Intl.NumberFormat(speech.locale);
  const stretches = stretchesOf(missing).map(([first, last]) =>
    first === last ? number.format(first) : number.formatRange(first, last),
  );
  if (stretches.length === 0) return null;
  return sayForm(
    speech,
    missing.length,
    'storyMissingMany',
    listNames(speech, stretches),
    number.format(paragraphs),
  );
}

/** Whole numbers in ascending order as stretches of neighbours, both ends included. */
export function stretchesOf(numbers: readonly number[]): [first: number, last: number][] {
  const stretches: [number, number][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches;
}

/** What a followed story is called: its type and who meets. */
export function storyTitle({ type, parties }: StoryInArticle, speech: Speech): string {
  return speech.say('briefMeetingTitle', speech.say(ENCOUNTER_WORD[type]), listNames(speech, parties));
}

/** Why an article's story is followed, and what it is called. */
export function followedLine(story: StoryInArticle, speech: Speech): string {
  return speech.say(story.ships ? 'storyPartShipped' : 'storyPart', storyTitle(story, speech));
}

/** The day of an instant (ISO 8601) where the reader is; an empty string where it is none. */
export function dayOf(instant: string, locale: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(date);
}
