import { type CorpusPage, devPages } from '../../pages/corpus.ts';
import { corpusSite } from '../../pages/corpus-site.ts';
import { openNewsStand } from '../../pages/news-stand.ts';
import { build } from '../../start/build.ts';
import { calibrate } from './calibrate.ts';
import { measurePages } from './measure.ts';
import { measureRestless } from './restless.ts';
import { pageSection } from './section.ts';

/** Medians are over a hundred pages as it is, and three visits of each take eleven minutes. */
const TIMES = 1;
/** Pages on which the measurement itself is measured. */
const CALIBRATION_PAGES = 5;

/** Measures what the content script costs the pages that it runs on. Undefined where there are no pages. */
export async function benchPages(data: string): Promise<string | undefined> {
  const pages = devPages(data);
  if (pages.length === 0) return undefined;
  const built = await build('chromium');
  const calibrations = await calibrate(built, every(pages, CALIBRATION_PAGES));
  const restless = await measureRestless(built);
  const corpus = corpusSite(pages);
  const stand = await openNewsStand({ kind: 'chromium', built, site: corpus.site });
  try {
    const measured = await measurePages(stand, corpus, pages, TIMES);
    return pageSection({ measured, times: TIMES, calibrations, restless, browser: stand.open.version });
  } finally {
    await stand.close();
  }
}

function every(pages: readonly CorpusPage[], count: number): CorpusPage[] {
  const step = Math.max(1, Math.floor(pages.length / count));
  return pages.filter((_page, index) => index % step === 0).slice(0, count);
}
