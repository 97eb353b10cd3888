import { sameHeadline } from '../metadata/headline.ts';
import { wordSet } from '../word-set.ts';
import type { Line } from './block.ts';
import { nameWords } from './name-words.ts';

/** What publishers call the lines between headline and text, in class names. */
const NAMES = wordSet(
  `standfirst dek deck subtitle subheadline subhead subheading subhed subtitulo summary intro introduction lede lead
  description excerpt abstract strapline bajada sapo chapo`,
);
/** In words. */
const SHORTEST = 5;
const LONGEST = 70;
const MOST_LINKED = 0.3;
/** What descriptions are cut to often ends in an ellipsis; so many letters at their beginning tell them. */
const SAME_BEGINNING = 40;

/**
 * Whether a line between headline and text is the standfirst: the page describes itself in the same words or, where
 * it does not describe itself, the line is named so. Other lines there are labels, dates and captions.
 *
 * @param names class names and ids of its element and of the boxes around it
 * @param description from the page's head
 */
export function isStandfirst(
  { text, words, linked }: Line,
  names: readonly string[],
  description: string | undefined,
): boolean {
  if (words < SHORTEST || words > LONGEST || linked > MOST_LINKED) return false;
  if (description === undefined) return names.some((name) => nameWords(name).some((word) => NAMES.has(word)));
  return (
    sameHeadline(text, description) ||
    (description.length >= SAME_BEGINNING && text.startsWith(description.slice(0, SAME_BEGINNING)))
  );
}
