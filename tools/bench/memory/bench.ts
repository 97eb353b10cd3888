import { devPages } from '../../pages/corpus.ts';
import { corpusSite } from '../../pages/corpus-site.ts';
import { type NewsStand, openNewsStand } from '../../pages/news-stand.ts';
import { build } from '../../start/build.ts';
import { backgroundHeap, type Heap } from './heap.ts';
import { memorySection } from './section.ts';

const NAVIGATIONS = 300;
/** The heap is measured after each of so many. */
const EVERY = 50;
const TABS = 30;
/** A page that does not answer by then counts as visited all the same. */
const PAGE_TIMEOUT_MS = 15_000;

/** What one run found. */
export interface Memory {
  browser: string;
  /** By how many pages had been visited, one after the other in one tab. */
  soak: { visits: number; heap: Heap }[];
  /** With so many tabs open, each on a page of its own. */
  tabs: { count: number; heap: Heap; session: number };
  /** Once they are closed. */
  closed: { heap: Heap; session: number };
}

/** Measures what the background holds on to. Undefined where there are no pages. */
export async function benchMemory(data: string): Promise<string | undefined> {
  const pages = devPages(data);
  if (pages.length === 0) return undefined;
  const corpus = corpusSite(pages);
  const stand = await openNewsStand({
    kind: 'chromium',
    built: await build('chromium'),
    site: corpus.site,
  });
  try {
    const addresses = pages.map((page) => corpus.addressOf(page, 'published', stand.server.origin));
    const soak = await soakIn(stand, addresses);
    const { tabs, closed } = await openTabs(stand, addresses.slice(0, TABS));
    return memorySection({ browser: stand.open.version, soak, tabs, closed });
  } finally {
    await stand.close();
  }
}

/** One tab goes through the pages, over and over. */
async function soakIn(stand: NewsStand, addresses: readonly string[]): Promise<Memory['soak']> {
  const { page, id } = await stand.desk.newTab();
  const found: Memory['soak'] = [];
  for (let visits = 1; visits <= NAVIGATIONS; visits += 1) {
    await page.goto(addresses[visits % addresses.length] ?? '', { waitUntil: 'domcontentloaded' });
    await isRead(stand, id);
    if (visits % EVERY === 0) found.push({ visits, heap: await backgroundHeap(stand.open) });
  }
  await page.close();
  return found;
}

async function openTabs(
  stand: NewsStand,
  addresses: readonly string[],
): Promise<Pick<Memory, 'tabs' | 'closed'>> {
  const open = [];
  for (const address of addresses) {
    const tab = await stand.desk.newTab();
    await tab.page.goto(address, { waitUntil: 'domcontentloaded' });
    await isRead(stand, tab.id);
    open.push(tab);
  }
  const tabs = {
    count: open.length,
    heap: await backgroundHeap(stand.open),
    session: await sessionSize(stand),
  };
  for (const { page } of open) await page.close();
  return { tabs, closed: { heap: await backgroundHeap(stand.open), session: await sessionSize(stand) } };
}

/** Resolves once a tab's page is read, whatever came of it. */
async function isRead({ desk }: NewsStand, tabId: number): Promise<void> {
  await desk.waitForReport(tabId, ({ state }) => state !== 'reading', PAGE_TIMEOUT_MS).catch(() => undefined);
}

/** Characters of all that is kept for the session, as JSON. */
const sessionSize = ({ desk }: NewsStand): Promise<number> =>
  desk.page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { session: { get: (key: null) => Promise<object> } } } }
    ).chrome;
    return JSON.stringify(await storage.session.get(null)).length;
  });
