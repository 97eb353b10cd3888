import { devPages } from '../../pages/corpus.ts';
import { corpusSite } from '../../pages/corpus-site.ts';
import { openNewsStand } from '../../pages/news-stand.ts';
import { build } from '../../start/build.ts';
import { measurePointer, type PointerCost } from './measure.ts';
import { pointerSection } from './section.ts';

/** So many articles, evenly spread over the list. A thousand frames take a quarter of a minute. */
const PAGES = 7;

/** Measures what our script does while the pointer moves. Undefined where there are no pages. */
export async function benchPointer(data: string): Promise<string | undefined> {
  const articles = devPages(data).filter(({ isArticle, goldIsTrusted }) => isArticle && goldIsTrusted);
  if (articles.length === 0) return undefined;
  const step = Math.ceil(articles.length / PAGES);
  const pages = articles.filter((_page, at) => at % step === 0);
  const { site, addressOf } = corpusSite(pages);
  const stand = await openNewsStand({ kind: 'chromium', built: await build('chromium'), site });
  const costs = new Map<string, PointerCost>();
  try {
    for (const page of pages) {
      try {
        const url = addressOf(page, 'published', stand.server.origin);
        costs.set(page.id, await measurePointer(stand, url));
      } catch (error) {
        console.log(`${page.id}: ${error instanceof Error ? error.message : error}`);
      }
    }
    return pointerSection({ browser: stand.open.version, pages: pages.map(({ id }) => id), costs });
  } finally {
    await stand.close();
  }
}
