// Our own search of the page, as the content script does it.
import { type FoundArticle, readArticles } from '../../../src/page/article/read.ts';
import { articleInView, extentOf } from '../../../src/page/in-view.ts';

/** See {@link FinderModule}. A page that is not taken for an article is searched when its text is asked for. */
export async function find(): Promise<() => Promise<string>> {
  const { articles } = await search(false);
  return async () => textInView(articles.length > 0 ? articles : (await search(true)).articles);
}

const search = (thorough: boolean) =>
  readArticles(document, location.href, { thorough, signal: new AbortController().signal });

function textInView(articles: readonly FoundArticle[]): string {
  const known = articles.map((found, key) => ({ key, extent: extentOf(found) }));
  return articles[articleInView(known, innerHeight, null) ?? 0]?.article.text ?? '';
}
