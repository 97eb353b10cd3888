import type { Page } from 'puppeteer-core';
import type { Answer } from '../../src/shared/messages.ts';
import type { TabReport } from '../../src/shared/tab-report.ts';
import { beforeNextLook } from './look-again.ts';
import type { OpenBrowser } from './open.ts';

/** What of the extension's own powers is used from outside; the names are the browsers'. */
interface ExtensionPowers {
  tabs: {
    query: (filter: object) => Promise<{ id?: number }[]>;
    sendMessage: (tabId: number, message: unknown, options: { frameId: number }) => Promise<unknown>;
  };
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  storage: Record<
    'session' | 'local',
    {
      get: (key: string | null) => Promise<Record<string, unknown>>;
      set: (entries: Record<string, unknown>) => Promise<void>;
    }
  >;
}

/** One page and the id that the extension knows its tab by. */
export interface KnownTab {
  page: Page;
  id: number;
}

/**
 * A page of the extension kept open beside the pages under view: what it can read and send, the popup can.
 */
export interface Desk {
  page: Page;
  /** Opens an empty tab and learns its id. */
  newTab: () => Promise<KnownTab>;
  /** The popup of a tab, as a page of its own. */
  openPopup: (tabId: number) => Promise<Page>;
  /** The panel of a tab, as a page of its own; without a tab, of whichever of the window is in front. */
  openPanel: (tabId: number | null) => Promise<Page>;
  /** What the extension keeps about a tab at this moment. */
  report: (tabId: number) => Promise<TabReport | undefined>;
  /** The first report that `accepts` takes. Rejects after `timeoutMs` with the report there was. */
  waitForReport: (
    tabId: number,
    accepts: (report: TabReport) => boolean,
    timeoutMs?: number,
  ) => Promise<TabReport>;
  /** Sends any message to the background, also one of the wrong shape. */
  tellBackground: (message: unknown) => Promise<Answer<unknown> | undefined>;
  tellTab: (tabId: number, message: unknown) => Promise<Answer<unknown> | undefined>;
  /** Replaces the reader's settings. */
  store: (key: string, value: unknown) => Promise<void>;
}

/** Longer than the slowest first look of a page on a busy machine. */
export const REPORT_TIMEOUT_MS = 20_000;

/** The number of no tab; the desk is the popup of a tab that there is not. */
const NO_TAB = 2_147_483_647;

export async function openDesk(open: OpenBrowser): Promise<Desk> {
  const page = await open.openExtensionPage(`popup.html?tab=${NO_TAB}`);
  const tabIds = (): Promise<number[]> =>
    page.evaluate(async () => {
      const tabs = await (globalThis as unknown as { chrome: ExtensionPowers }).chrome.tabs.query({});
      return tabs.flatMap(({ id }) => id ?? []);
    });
  // Firefox's protocol cuts deep values short, so whatever may be deep comes over as JSON.
  const report = async (tabId: number): Promise<TabReport | undefined> => {
    const json = await page.evaluate(async (key) => {
      const { session } = (globalThis as unknown as { chrome: ExtensionPowers }).chrome.storage;
      return JSON.stringify((await session.get(key))[key] ?? null);
    }, `tab:${tabId}`);
    // The background writes nothing else under this key.
    return (JSON.parse(json) as TabReport | null) ?? undefined;
  };

  return {
    page,
    report,
    async newTab() {
      const before = await tabIds();
      const opened = await open.newPage();
      const id = (await tabIds()).find((one) => !before.includes(one));
      if (id === undefined) throw new Error('the browser opened no tab');
      return { page: opened, id };
    },
    openPopup: (tabId) => open.openExtensionPage(`popup.html?tab=${tabId}`),
    openPanel: (tabId) => open.openExtensionPage(tabId === null ? 'panel.html' : `panel.html?tab=${tabId}`),
    async waitForReport(tabId, accepts, timeoutMs = REPORT_TIMEOUT_MS) {
      const end = Date.now() + timeoutMs;
      for (;;) {
        const found = await report(tabId);
        if (found && accepts(found)) return found;
        if (Date.now() > end) {
          const state = found ? `the last word was "${found.state}" ${found.error ?? ''}` : 'there was none';
          throw new Error(`no such report of the page within ${timeoutMs / 1000} s: ${state}`);
        }
        await beforeNextLook();
      }
    },
    async tellBackground(message) {
      const json = await page.evaluate(async (sent) => {
        const { runtime } = (globalThis as unknown as { chrome: ExtensionPowers }).chrome;
        return JSON.stringify((await runtime.sendMessage(JSON.parse(sent))) ?? null);
      }, JSON.stringify(message));
      return answerIn(json);
    },
    async tellTab(tabId, message) {
      const json = await page.evaluate(
        async (to, sent) => {
          const { tabs } = (globalThis as unknown as { chrome: ExtensionPowers }).chrome;
          return JSON.stringify((await tabs.sendMessage(to, JSON.parse(sent), { frameId: 0 })) ?? null);
        },
        tabId,
        JSON.stringify(message),
      );
      return answerIn(json);
    },
    store: (key, value) =>
      page.evaluate(
        (name, held) =>
          (globalThis as unknown as { chrome: ExtensionPowers }).chrome.storage.local.set({ [name]: held }),
        key,
        value,
      ),
  };
}

/** Both rooms that are spoken to answer in envelopes or not at all. */
function answerIn(json: string): Answer<unknown> | undefined {
  return (JSON.parse(json) as Answer<unknown> | null) ?? undefined;
}
