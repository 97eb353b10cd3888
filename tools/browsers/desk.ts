import type { Page } from 'puppeteer-core';
import type { Answer } from '../../src/shared/messages.ts';
import type { TabReport } from '../../src/shared/tab-report.ts';
import type { OpenBrowser } from './open.ts';

/** What of the extension's own powers is used from outside; the names are the browsers'. */
interface ExtensionPowers {
  tabs: {
    query: (filter: object) => Promise<{ id?: number }[]>;
    sendMessage: (tabId: number, message: unknown, options: { frameId: number }) => Promise<unknown>;
  };
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  storage: Record<'session' | 'local', {
    get: (key: string | null) => Promise<Record<string, unknown>>;
    set: (entries: Record<string, unknown>) => Promise<void>;
  }>;
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
  /** What the extension keeps about a tab at this moment. */
  report: (tabId: number) => Promise<TabReport | undefined>;
  /** The first report that `accepts` takes. Rejects after `timeoutMs` with the report there was. */
  waitForReport: (tabId: number, accepts: (report: TabReport) => boolean, timeoutMs?: number) => Promise<TabReport>;
  /** Sends any message to the background, also one of the wrong shape. */
  tellBackground: (message: unknown) => Promise<Answer<unknown> | undefined>;
  tellTab: (tabId: number, message: unknown) => Promise<Answer<unknown> | undefined>;
  /** Replaces the reader's settings. */
  store: (key: string, value: unknown) => Promise<void>;
}

/** Longer than the slowest first look of a page on a busy machine. */
export const REPORT_TIMEOUT_MS = 20_000;
const LOOK_AGAIN_MS = 50;

/** The number of no tab; the desk is the popup of a tab that there is not. */
const NO_TAB = 2_147_483_647;

export async function openDesk(open: OpenBrowser): Promise<Desk> {
  const page = await open.openExtensionPage(`popup.html?tab=${NO_TAB}`);
  const tabIds = (): Promise<number[]> =>
    page.evaluate(async () => {
      const tabs = await (globalThis as unknown as { chrome: ExtensionPowers }).chrome.tabs.query({});
      return tabs.flatMap(({ id }) => id ?? []);
    });
  const report = (tabId: number): Promise<TabReport | undefined> =>
    page.evaluate(async (key) => {
      const { session } = (globalThis as unknown as { chrome: ExtensionPowers }).chrome.storage;
      // The background writes nothing else under this key.
      return (await session.get(key))[key] as TabReport | undefined;
    }, `tab:${tabId}`);

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
    async waitForReport(tabId, accepts, timeoutMs = REPORT_TIMEOUT_MS) {
      const end = Date.now() + timeoutMs;
      for (;;) {
        const found = await report(tabId);
        if (found && accepts(found)) return found;
        if (Date.now() > end) {
          const state = found ? `the last word was "${found.state}" ${found.error ?? ''}` : 'there was none';
          throw new Error(`no such report of the page within ${timeoutMs / 1000} s: ${state}`);
        }
        await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      }
    },
    tellBackground: (message) =>
      page.evaluate(
        (sent) =>
          (globalThis as unknown as { chrome: ExtensionPowers }).chrome.runtime.sendMessage(sent) as Promise<
            Answer<unknown> | undefined
          >,
        message,
      ),
    tellTab: (tabId, message) =>
      page.evaluate(
        (to, sent) =>
          (globalThis as unknown as { chrome: ExtensionPowers }).chrome.tabs.sendMessage(to, sent, {
            frameId: 0,
          }) as Promise<Answer<unknown> | undefined>,
        tabId,
        message,
      ),
    store: (key, value) =>
      page.evaluate(
        (name, held) =>
          (globalThis as unknown as { chrome: ExtensionPowers }).chrome.storage.local.set({ [name]: held }),
        key,
        value,
      ),
  };
}
