import type { ArticleText } from '../shared/analysis.ts';

/** From this many characters on, some 20,000 words, the reader would wait for half a second and more. */
const VERY_LONG = 120_000;
/** Characters of what is read first: a long article's worth. */
const BEGINNING = 30_000;

/** What a very long article begins with: whole paragraphs, as far as there are any. Null where it is not that long. */
export function beginningOf(article: ArticleText): ArticleText | null {
  const { text } = article;
  if (text.length < VERY_LONG) return null;
  const end = text.lastIndexOf('\n\n', BEGINNING);
  return { ...article, text: text.slice(0, end > 0 ? end : BEGINNING) };
}
