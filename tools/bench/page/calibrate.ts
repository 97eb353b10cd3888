import type { CorpusPage } from '../../pages/corpus.ts';
import { corpusSite } from '../../pages/corpus-site.ts';
import { openNewsStand } from '../../pages/news-stand.ts';
import { costOf } from './attribute.ts';
import type { Spent } from './slices.ts';
import { tracedVisit } from './visit.ts';

/** What a script of known cost measures, on each of the pages. */
export interface Calibration {
  name: string;
  /** Milliseconds by the clock, in words where it is no number. */
  expected: string;
  totals: Spent[];
}

/** Busy for so long, by the clock, in each way in which our script runs: at once, by a timer, after a promise. */
const busy = (each: number): string => `
const spin = (ms) => { const end = performance.now() + ms; while (performance.now() < end); };
spin(${each});
setTimeout(() => spin(${each}), 50);
chrome.storage.local.get('nothing').then(() => spin(${each}));
`;

const SCRIPTS = [
  { name: 'an empty script', script: '', expected: 'nothing' },
  { name: 'one that asks the extension something and is done', script: busy(0), expected: 'its question' },
  { name: 'the same, busy for 30 ms in three places', script: busy(10), expected: '30 more' },
];

/** Measures the measurement: the same pages with scripts of known cost in place of ours. */
export async function calibrate(built: string, pages: readonly CorpusPage[]): Promise<Calibration[]> {
  const { site, addressOf } = corpusSite(pages);
  const results: Calibration[] = [];
  for (const { name, script, expected } of SCRIPTS) {
    const stand = await openNewsStand({ kind: 'chromium', built, site, script });
    try {
      const totals: Spent[] = [];
      for (const page of pages) {
        const address = addressOf(page, 'published', stand.server.origin);
        // A page that does not load measures nothing; the others do.
        const visit = await tracedVisit(stand, address, false).catch(() => undefined);
        if (visit) totals.push(costOf(visit.events, false).total);
      }
      results.push({ name, expected, totals });
    } finally {
      await stand.close();
    }
  }
  return results;
}
