import type { TabState } from '../../../src/shared/tab-report.ts';
import type { CorpusPage } from '../../pages/corpus.ts';
import type { CorpusSite } from '../../pages/corpus-site.ts';
import type { NewsStand } from '../../pages/news-stand.ts';
import { median } from '../statistics.ts';
import { type Cost, costOf } from './attribute.ts';
import type { Spent } from './slices.ts';
import { tracedVisit } from './visit.ts';

/** One page and the median of what its visits cost. */
export interface PageCost {
  page: CorpusPage;
  state: TabState;
  cost: Cost;
}

/** What was measured, and the pages that gave no answer in any visit. */
export interface Measured {
  costs: PageCost[];
  failed: string[];
}

/** Visits that are not counted, so that the browser's own code has run before. */
const WARM_UP = 3;

/** Visits each page `times` over, all pages once before any a second time. */
export async function measurePages(
  stand: NewsStand,
  { addressOf }: CorpusSite,
  pages: readonly CorpusPage[],
  times: number,
): Promise<Measured> {
  const seen = new Map<string, { state: TabState; cost: Cost }[]>();
  const see = async (page: CorpusPage): Promise<void> => {
    try {
      const { state, events } = await tracedVisit(
        stand,
        addressOf(page, 'published', stand.server.origin),
        true,
      );
      if (state === undefined || state === 'failed' || state === 'needs-access') return;
      const analysed = state === 'annotated' || state === 'not-english';
      seen.set(page.id, [...(seen.get(page.id) ?? []), { state, cost: costOf(events, analysed) }]);
    } catch (error) {
      console.log(`${page.id}: ${error instanceof Error ? error.message : error}`);
    }
  };
  for (const page of pages.slice(0, WARM_UP)) await see(page);
  seen.clear();
  for (let time = 0; time < times; time += 1) for (const page of pages) await see(page);
  const costs = pages.flatMap((page) => {
    const visits = seen.get(page.id) ?? [];
    const [first] = visits;
    return first ? [{ page, state: first.state, cost: middle(visits.map(({ cost }) => cost)) }] : [];
  });
  return { costs, failed: pages.filter(({ id }) => !seen.has(id)).map(({ id }) => id) };
}

/** The median of each figure by itself. */
function middle(costs: readonly Cost[]): Cost {
  const figure = (of: (cost: Cost) => number): number => median(costs.map(of));
  const time = (of: (cost: Cost) => Spent): Spent => ({
    wall: figure((cost) => of(cost).wall),
    cpu: figure((cost) => of(cost).cpu),
  });
  const painted = costs.flatMap(({ toPainted }) => toPainted ?? []);
  return {
    total: time(({ total }) => total),
    starting: time(({ starting }) => starting),
    finding: time(({ finding }) => finding),
    painting: time(({ painting }) => painting),
    forced: time(({ forced }) => forced),
    frame: time(({ frame }) => frame),
    longestTask: figure(({ longestTask }) => longestTask),
    longTasks: figure(({ longTasks }) => longTasks),
    toPainted: painted.length > 0 ? median(painted) : undefined,
  };
}
