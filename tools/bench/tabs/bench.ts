import type { Browser, Page } from 'puppeteer-core';
import { waitForPaint } from '../../browsers/marks.ts';
import { VIEWPORT } from '../../browsers/open.ts';
import { type CorpusPage, devPages } from '../../pages/corpus.ts';
import { corpusSite } from '../../pages/corpus-site.ts';
import { openNewsStand } from '../../pages/news-stand.ts';
import { build } from '../../start/build.ts';
import { openBareBrowser } from '../bare-browser.ts';
import { browserMemory, type TabHeap, tabHeap } from './held.ts';
import { tabsSection } from './section.ts';

const TABS = 30;
const PAGE_TIMEOUT_MS = 15_000;

/** What a browser with all tabs open holds. */
export interface Held {
  /** By page. */
  tabs: ReadonlyMap<string, TabHeap>;
  /** The whole browser with the first tab open and with all of them, bytes; undefined where the system does not tell. */
  browser: { first: number; all: number } | undefined;
}

/** Measures what annotated tabs hold beside the same tabs without us. Undefined where there are no pages. */
export async function benchTabs(data: string): Promise<string | undefined> {
  const pages = onePerHost(devPages(data)).slice(0, TABS);
  if (pages.length === 0) return undefined;
  const { site, addressOf } = corpusSite(pages);
  const bare = await openBareBrowser(site);
  let without: Held;
  try {
    without = await hold(bare.browser, pages, async (page) => {
      const tab = await bare.browser.newPage();
      await show(tab, addressOf(page, 'published', bare.origin));
      return tab;
    });
  } finally {
    await bare.close();
  }
  const stand = await openNewsStand({ kind: 'chromium', built: await build('chromium'), site });
  try {
    const ours = await hold(stand.open.browser, pages, async (page) => {
      const tab = await stand.desk.newTab();
      await show(tab.page, addressOf(page, 'published', stand.server.origin));
      const { state } = await stand.desk.waitForReport(tab.id, (report) => report.state !== 'reading');
      if (state === 'annotated') await waitForPaint(tab.page);
      return tab.page;
    });
    return tabsSection({ browser: stand.open.version, ours, without });
  } finally {
    await stand.close();
  }
}

/** The articles, only the first of each publisher: tabs of one site may share a process and so a heap. */
function onePerHost(pages: readonly CorpusPage[]): CorpusPage[] {
  const seen = new Set<string>();
  return pages.filter(({ isArticle, goldIsTrusted, url }) => {
    const site = new URL(url ?? 'http://nobody.test').hostname.split('.').slice(-2).join('.');
    return isArticle && goldIsTrusted && !seen.has(site) && seen.add(site);
  });
}

async function show(tab: Page, url: string): Promise<void> {
  await tab.setViewport(VIEWPORT);
  await tab.bringToFront();
  await tab.goto(url, { waitUntil: 'load', timeout: PAGE_TIMEOUT_MS });
}

async function hold(
  browser: Browser,
  pages: readonly CorpusPage[],
  open: (page: CorpusPage) => Promise<Page>,
): Promise<Held> {
  const opened = new Map<string, Page>();
  const tabs = new Map<string, TabHeap>();
  const collect = async (): Promise<number | undefined> => {
    for (const [id, tab] of opened) tabs.set(id, await tabHeap(tab));
    return browserMemory(browser);
  };
  let first: number | undefined;
  for (const page of pages) {
    opened.set(page.id, await open(page));
    first ??= await collect();
  }
  const all = await collect();
  return { tabs, browser: first === undefined || all === undefined ? undefined : { first, all } };
}
