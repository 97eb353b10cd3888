import type { Kind } from '../../browsers/kinds.ts';
import type { CorpusPage } from '../../pages/corpus.ts';
import { corpusSite, type Manner } from '../../pages/corpus-site.ts';
import { type NewsStand, openNewsStand } from '../../pages/news-stand.ts';
import { build } from '../../start/build.ts';
import { type Visit, visit } from './visit.ts';

/** What the extension came to on each of a set of pages. */
export type Visits = ReadonlyMap<string, Visit>;

/** All that is measured. */
export interface PageRuns {
  /** Every page at its publisher's path, in Chromium. */
  published: Visits;
  /** The same where the address tells nothing: verdicts alone. */
  bare: Visits;
  /** Some of them with their own scripts running. */
  alive: Record<Kind, Visits>;
  /** The made pages in Firefox. */
  firefoxVariants: Visits;
}

/** The pages that are visited. */
export interface PageSets {
  dev: readonly CorpusPage[];
  variants: readonly CorpusPage[];
  /** Those of `dev` that are also seen with their own scripts running. */
  alive: readonly CorpusPage[];
}

/** Shows every page to the built extension. */
export async function runPages({ dev, variants, alive }: PageSets): Promise<PageRuns> {
  const all = [...dev, ...variants];
  const { site, addressOf } = corpusSite(all);
  const see = async (
    { desk, server }: NewsStand,
    pages: readonly CorpusPage[],
    manner: Manner,
  ): Promise<Visits> => {
    const visits = new Map<string, Visit>();
    for (const page of pages) {
      const look = { late: page.comesLate, text: manner !== 'bare' };
      const seen = await visit(desk, addressOf(page, manner, server.origin), look);
      if (seen.error !== undefined) console.log(`${page.id}, ${manner}: ${seen.error}`);
      for (const line of seen.wrong ?? []) console.log(`${page.id}, ${manner}: ${line}`);
      visits.set(page.id, seen);
    }
    return visits;
  };
  const built: Record<Kind, string> = { chromium: await build('chromium'), firefox: await build('firefox') };
  const inBrowser = async <T>(kind: Kind, work: (stand: NewsStand) => Promise<T>): Promise<T> => {
    const stand = await openNewsStand({ kind, site, built: built[kind] });
    try {
      return await work(stand);
    } finally {
      await stand.close();
    }
  };
  const theOthers = async () => {
    const chromium = await inBrowser('chromium', async (stand) => ({
      bare: await see(stand, all, 'bare'),
      alive: await see(stand, alive, 'alive'),
    }));
    const firefox = await inBrowser('firefox', async (stand) => ({
      variants: await see(stand, variants, 'published'),
      alive: await see(stand, alive, 'alive'),
    }));
    return { chromium, firefox };
  };
  // A visit waits half of its time, so two go on at once, each in a browser of its own.
  const [published, { chromium, firefox }] = await Promise.all([
    inBrowser('chromium', (stand) => see(stand, all, 'published')),
    theOthers(),
  ]);
  return {
    published,
    bare: chromium.bare,
    alive: { chromium: chromium.alive, firefox: firefox.alive },
    firefoxVariants: firefox.variants,
  };
}
