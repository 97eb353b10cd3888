import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scoreExtraction } from '../../evaluate/pages/extraction.ts';
import { devPages } from '../../pages/corpus.ts';
import { corpusSite } from '../../pages/corpus-site.ts';
import { openBareBrowser } from '../bare-browser.ts';
import { pageBundle } from '../page-bundle.ts';
import { CONTESTANTS } from './contestants.ts';
import { type Look, look } from './look.ts';
import { findingSection } from './section.ts';

/** Visits by each contestant that do not count, so that the browser's own code has run before. */
const WARM_UP = 2;

/** Compares the search for the article with what else finds it in a browser. Undefined where there are no pages. */
export async function benchFinding(data: string): Promise<string | undefined> {
  const pages = devPages(data);
  if (pages.length === 0) return undefined;
  const { site, addressOf } = corpusSite(pages);
  const scripts: string[] = [];
  for (const { entry } of CONTESTANTS) scripts.push(await pageBundle(path.join(import.meta.dirname, entry)));
  const bare = await openBareBrowser(site);
  const looks = CONTESTANTS.map(() => new Map<string, Look>());
  const work = mkdtempSync(path.join(tmpdir(), 'attache-bench-'));
  try {
    for (const [turn, page] of [...pages.slice(0, WARM_UP), ...pages].entries()) {
      for (let i = 0; i < CONTESTANTS.length; i += 1) {
        // Whoever is first finds the browser's caches empty, so each is in its turn.
        const which = (turn + i) % CONTESTANTS.length;
        try {
          const url = addressOf(page, 'published', bare.origin);
          looks[which]?.set(page.id, await look(bare.browser, url, scripts[which] ?? ''));
        } catch (error) {
          console.log(
            `${page.id}, ${CONTESTANTS[which]?.name}: ${error instanceof Error ? error.message : error}`,
          );
        }
      }
    }
    const trusted = pages.filter(({ isArticle, goldIsTrusted }) => isArticle && goldIsTrusted);
    return findingSection({
      browser: bare.version,
      pages,
      found: CONTESTANTS.map(({ name, entry }, i) => {
        const own = looks[i] ?? new Map<string, Look>();
        const texts = new Map([...own].map(([id, { text }]) => [id, text]));
        return {
          name,
          looks: own,
          extraction: scoreExtraction(data, trusted, texts, path.join(work, entry)),
        };
      }),
    });
  } finally {
    await bare.close();
    rmSync(work, { recursive: true, force: true });
  }
}
