import { HOVER_DELAY } from '../../../src/shared/settings.ts';
import { KINDS, type Kind } from '../../browsers/kinds.ts';
import { waitForPaint } from '../../browsers/marks.ts';
import { VIEWPORT } from '../../browsers/open.ts';
import { openNewsStand } from '../../pages/news-stand.ts';
import { SAMPLE_PATHS, sampleSite } from '../../sample/site.ts';
import { build } from '../../start/build.ts';
import { openCard } from './card.ts';
import { type Opening, openAsPage, openFromToolbar } from './popup.ts';
import { surfacesSection } from './section.ts';

/** One browser's figures. */
export interface Measured {
  browser: string;
  /** The popup as a page, from the start of its document. */
  asPage: Opening[];
  /** The popup from the toolbar button; none where a browser lets nobody else press it. */
  fromToolbar: Opening[];
  /** Milliseconds beyond the delay that the reader has chosen. */
  card: number[];
}

const TIMES = 20;
/** The first few fill caches, which a reader's second popup of the day finds filled. */
const WARM_UP = 2;
const ADDRESS = `http://www.courier.example${SAMPLE_PATHS.light}`;
const MARKS = ['attache-quote', 'attache-claim', 'attache-actor'];

/** Measures how soon the popup of an article that was read, and the card of a mark, are there. */
export async function benchSurfaces(): Promise<string> {
  const measured: Measured[] = [];
  for (const kind of KINDS) measured.push(await measure(kind));
  return surfacesSection(measured, TIMES);
}

async function measure(kind: Kind): Promise<Measured> {
  const stand = await openNewsStand({ kind, built: await build(kind), site: sampleSite });
  try {
    const { page, id } = await stand.desk.newTab();
    await page.setViewport(VIEWPORT);
    await page.bringToFront();
    await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
    await stand.desk.waitForReport(id, ({ state }) => state === 'annotated');
    await waitForPaint(page);
    const card: number[] = [];
    for (let i = 0; i < TIMES + WARM_UP; i += 1)
      card.push((await openCard(page, MARKS[i % MARKS.length] ?? 'attache-quote')) - HOVER_DELAY.usual);
    const asPage: Opening[] = [];
    for (let i = 0; i < TIMES + WARM_UP; i += 1) asPage.push(await openAsPage(stand, id));
    const fromToolbar: Opening[] = [];
    for (let i = 0; kind === 'chromium' && i < TIMES + WARM_UP; i += 1)
      fromToolbar.push(await openFromToolbar(stand, page));
    const warm = <T>(all: readonly T[]): T[] => all.slice(WARM_UP);
    return {
      browser: stand.open.version,
      asPage: warm(asPage),
      fromToolbar: warm(fromToolbar),
      card: warm(card),
    };
  } finally {
    await stand.close();
  }
}
