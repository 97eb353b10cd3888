import { MOST_BY_TEXT, PAGE_TERMS, type PageSigns, scoreOf, TEXT_TERMS, type TextSigns } from './terms.ts';

/** `unsure`: there is a text that may be an article. It is offered, not annotated unasked. */
export type Verdict = 'article' | 'unsure' | 'not-an-article';

/** From these scores on. */
const ARTICLE = 5;
const UNSURE = 2.5;
/** Shorter than a news brief, in letters; what is found then is a caption or a notice. */
const SHORTEST_ARTICLE = 300;

/** Whether a page may turn out to be an article. Where it may not, its text need not be looked for. */
export function mayBeArticle(page: PageSigns): boolean {
  return scoreOf(PAGE_TERMS, page) + MOST_BY_TEXT >= ARTICLE;
}

/**
 * The verdict on a page whose text is not looked for.
 *
 * @param readable whether there are paragraphs of running text all the same
 */
export function judgeUnread(page: PageSigns, readable: boolean): Verdict {
  return readable && scoreOf(PAGE_TERMS, page) + MOST_BY_TEXT >= UNSURE ? 'unsure' : 'not-an-article';
}

/** Judges a page by what it says of itself and by its text; the terms and their points are in `terms.ts`. */
export function judge(page: PageSigns, text: TextSigns): Verdict {
  if (text.letters < SHORTEST_ARTICLE) return 'not-an-article';
  const score = scoreOf(PAGE_TERMS, page) + scoreOf(TEXT_TERMS, text);
  if (score >= ARTICLE) return 'article';
  return score >= UNSURE ? 'unsure' : 'not-an-article';
}

/** Whether a text is one that an article may have, apart from what its page says. */
export function isText(text: TextSigns): boolean {
  return text.letters >= SHORTEST_ARTICLE && scoreOf(TEXT_TERMS, { ...text, share: 1 }) > 0;
}
