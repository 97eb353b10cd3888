import { browser } from '../../shared/browser.ts';

/** The tab whose brief is shown. */
export interface PopupTab {
  id: number;
  /** Null where the browser does not tell: it does after a click on the button, or with access to the site. */
  url: string | null;
  title: string;
}

/** The tab with this id, or the active tab of this window. Null where there is none. */
export async function findTab(id: number | null): Promise<PopupTab | null> {
  try {
    const tab =
      id === null
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(id);
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, title: tab.title ?? '' };
  } catch {
    // The browser rejects an id that no tab has.
    return null;
  }
}
