import { browser } from '../../shared/browser.ts';

/** The tab whose brief is shown. */
export interface PopupTab {
  id: number;
  /** The window that it is in. */
  windowId: number;
  /** Null where the browser does not tell: it does after a click on the button, or with access to the site. */
  url: string | null;
  title: string;
}

/** What browsers call the window of a tab that is in none. */
const NO_WINDOW = -1;

/** The tab with this id, or the active tab of this window. Null where there is none. */
export async function findTab(id: number | null): Promise<PopupTab | null> {
  try {
    const tab =
      id === null
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(id);
    if (tab?.id === undefined) return null;
    const { id: tabId, windowId = NO_WINDOW, url = null, title = '' } = tab;
    return { id: tabId, windowId, url, title };
  } catch {
    // The browser rejects an id that no tab has.
    return null;
  }
}
