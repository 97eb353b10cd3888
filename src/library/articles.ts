import { withDatabase } from './database.ts';
import { type Entry, entryUrl } from './entry.ts';

/** Notes an article; an earlier note of the same address gives way to it. */
export async function noteArticle(entry: Entry): Promise<void> {
  await withDatabase((database) => database.put('articles', entry));
}

/** The note of the article at this address, if there is one. */
export function findArticle(url: string): Promise<Entry | undefined> {
  return withDatabase((database) => database.get('articles', entryUrl(url)));
}

/** Forgets every article. */
export async function forgetAllArticles(): Promise<void> {
  await withDatabase((database) => database.clear('articles'));
}
