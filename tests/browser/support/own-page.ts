import type { Page } from 'puppeteer-core';
import type { Desk } from '../../../tools/browsers/desk.ts';

/** What of the extension's own powers is used from its pages; the names are the browsers'. */
interface Powers {
  tabs: { getCurrent: () => Promise<{ id?: number }> };
  storage: {
    session: {
      get: (key: string) => Promise<Record<string, unknown>>;
      set: (entries: Record<string, unknown>) => Promise<void>;
    };
  };
}

/** The id of the tab in which a page of ours is open. */
export async function tabOf(page: Page): Promise<number> {
  const id = await page.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Powers }).chrome;
    return (await tabs.getCurrent()).id;
  });
  if (id === undefined) throw new Error('the page is in no tab');
  return id;
}

/** Puts something into the session's storage, as the background does. */
export const putIntoSession = ({ page }: Desk, key: string, value: unknown): Promise<void> =>
  page.evaluate(
    (name, json) =>
      (globalThis as unknown as { chrome: Powers }).chrome.storage.session.set({ [name]: JSON.parse(json) }),
    key,
    JSON.stringify(value),
  );

/** Everything in the session's storage and the local one, as text. */
export const allStored = ({ page }: Desk): Promise<string> =>
  page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: Record<string, { get(key: null): Promise<object> }> } }
    ).chrome;
    return JSON.stringify([await storage['session']?.get(null), await storage['local']?.get(null)]);
  });
