import path from 'node:path';
import { createAnalyst } from '../../../src/analysis/analyze.ts';
import { readWeights } from '../../models.ts';
import { devPages } from '../../pages/corpus.ts';
import { corpusSite } from '../../pages/corpus-site.ts';
import { openBareBrowser } from '../bare-browser.ts';
import { pageBundle } from '../page-bundle.ts';
import type { Way } from './in-page.ts';
import { paintingSection } from './section.ts';
import { type Painted, visit } from './visit.ts';

const WAYS: readonly Way[] = ['nothing', 'highlights', 'marks'];
/** One article of so many is painted. */
const EVERY = 2;
/** Pages that do not count, so that the browser's own code has run before. */
const WARM_UP = 2;

/** Compares highlights with wrapping in elements on the same ranges of the same pages. Undefined where there are no pages. */
export async function benchPainting(data: string): Promise<string | undefined> {
  const pages = devPages(data)
    .filter(({ isArticle, goldIsTrusted }) => isArticle && goldIsTrusted)
    .filter((_page, at) => at % EVERY === 0);
  if (pages.length === 0) return undefined;
  const { site, addressOf } = corpusSite(pages);
  const script = await pageBundle(path.join(import.meta.dirname, 'in-page.ts'));
  const analyst = createAnalyst(readWeights());
  const analyze = (text: string) => analyst.analyze({ url: '', title: '', language: 'en', text });
  const bare = await openBareBrowser(site);
  const painted = new Map<Way, Map<string, Painted>>(WAYS.map((way) => [way, new Map()]));
  try {
    for (const [turn, page] of [...pages.slice(0, WARM_UP), ...pages].entries()) {
      const url = addressOf(page, 'published', bare.origin);
      for (const way of [...WAYS.slice(turn % WAYS.length), ...WAYS.slice(0, turn % WAYS.length)]) {
        try {
          painted.get(way)?.set(page.id, await visit(bare.browser, url, script, way, analyze));
        } catch (error) {
          console.log(`${page.id}, ${way}: ${error instanceof Error ? error.message : error}`);
        }
      }
    }
  } finally {
    await bare.close();
  }
  return paintingSection({
    browser: bare.version,
    pages: pages.map(({ id }) => id),
    painted: [...painted].map(([way, byPage]) => ({ way, byPage })),
  });
}
