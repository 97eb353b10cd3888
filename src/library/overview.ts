import { withDatabase } from './database.ts';
import { type Entry, entryUrl } from './entry.ts';
import type { Reading } from './reading.ts';
import type { StatementRecord } from './statement-record.ts';

/** An article that was read, as a list of articles shows it. */
export type ArticleSummary = Pick<Entry, 'url' | 'title' | 'published' | 'readAt' | 'status'>;

/** All articles, the one read last first. */
export function readArticles(): Promise<ArticleSummary[]> {
  return withDatabase(async (database) => {
    const entries = await database.getAllFromIndex('articles', 'readAt');
    return entries
      .map(({ url, title, published, readAt, status }) => ({ url, title, published, readAt, status }))
      .reverse();
  });
}

/** What there is of one article beside its entry. */
export interface Holdings {
  statements: number;
  /** Wordings that differ. */
  readings: number;
}

/** What there is of each of these articles, in their order. */
export function holdingsOf(urls: readonly string[]): Promise<Holdings[]> {
  return withDatabase((database) => {
    const transaction = database.transaction(['statements', 'readings']);
    const statements = transaction.objectStore('statements').index('url');
    const readings = transaction.objectStore('readings').index('url');
    return Promise.all(
      urls.map(async (url) => ({
        statements: await statements.count(url),
        readings: await readings.count(url),
      })),
    );
  });
}

/** The wordings of an article, oldest first. */
export function readingsOf(url: string): Promise<Reading[]> {
  return withDatabase((database) => database.getAllFromIndex('readings', 'url', entryUrl(url)));
}

/** All that was said within quotation marks, latest first; at most so many. */
export function latestQuotes(most: number): Promise<StatementRecord[]> {
  return withDatabase(async (database) => {
    const found: StatementRecord[] = [];
    let cursor = await database.transaction('statements').store.openCursor(null, 'prev');
    while (cursor && found.length < most) {
      if (cursor.value.form !== 'claim') found.push(cursor.value);
      cursor = await cursor.continue();
    }
    return found;
  });
}
