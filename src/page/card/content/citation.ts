import { formatDay } from '../../../brief/dates.ts';
import type { Speech } from '../../../brief/phrases.ts';
import type { ArticleText } from '../../../shared/analysis.ts';

/**
 * Quotation marks at either end of a quote, which the citation sets anew. A run is tried from its head alone: from each
 * of its marks would cost its square.
 */
const OUTER_MARKS = /^["'“‘«„]+|(?<!["'”’»“])["'”’»“]+$/gu;

/**
 * A sentence of the article with where it stands: nobody's words but the article's. What somebody is only reported to
 * say is never put in quotation marks.
 */
export function sentenceCitation(article: ArticleText, sentence: string, speech: Speech): string {
  return `${sentence}\n${whereItStands(article, speech)}`;
}

/**
 * A quotation with where it stands, for pasting elsewhere: the words in quotation marks, who said them, then
 * headline, host, date and address. Parts that are not known are left out.
 *
 * @param text verbatim, with or without its marks
 * @param speakers names and roles; empty where nobody is known
 */
export function citationOf(article: ArticleText, text: string, speakers: string, speech: Speech): string {
  const words = speech.say('cardCitedWords', text.replace(OUTER_MARKS, ''));
  const said = speakers ? speech.say('cardCitedSpeaker', words, speakers) : words;
  return `${said}\n${whereItStands(article, speech)}`;
}

function whereItStands(article: ArticleText, { say, locale }: Speech): string {
  const host = URL.canParse(article.url) ? new URL(article.url).hostname.replace(/^www\./, '') : '';
  const where = [say('cardCitedTitle', article.title), host, formatDay(article.published, locale)];
  return `${where.filter(Boolean).join(', ')}\n${article.url}`;
}
