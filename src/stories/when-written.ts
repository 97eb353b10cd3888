import type { ArticleText } from '../shared/analysis.ts';
import type { ArticleOnPage } from '../shared/stories.ts';

/** An article as far as it says when it was written. */
export type Dated = Pick<ArticleText, 'published'>;

/**
 * When the text of a page was written: of a copy of an article that ships, when that was; else when the page says. A
 * site that prints an article again may give it the day of the page; only a day within what is known makes it finer.
 */
export function whenWritten({ published }: Dated, known: ArticleOnPage | null | undefined): Dated {
  if (known?.origin === 'shipped' && known.as === 'copy' && known.published !== null)
    return { published: published?.startsWith(known.published) ? published : known.published };
  return published === undefined ? {} : { published };
}
