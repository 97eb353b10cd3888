import { browser } from '../shared/browser.ts';
import { isListening } from '../shared/calls.ts';
import type { TabState } from '../shared/tab-report.ts';
import { drop, dropIf } from './reports.ts';

/** What only a running content script can have found out. */
const FROM_A_PAGE: readonly TabState[] = ['reading', 'annotated', 'unsure', 'not-english'];

/**
 * Forgets what a tab's page had reported if that page has been left: no content script answers there any more.
 * Asking is what makes it safe. A tab's "loading" event alone comes also before the old page has gone and, on
 * sites that rewrite their address, after the new page's report.
 */
export function dropIfLeft(tabId: number): Promise<void> {
  return dropIf(
    tabId,
    async ({ state, frame }) => FROM_A_PAGE.includes(state) && !(await isListening(tabId, frame)),
  );
}

/** Drops reports of pages that were left and of tabs that were closed, as long as the extension runs. */
export function dropStaleReports(): void {
  browser.tabs.onRemoved.addListener((tabId) => void drop(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    // What we noted ourselves ("needs access") is about the page on show, until the next one begins to load.
    if (status === 'loading') void dropIf(tabId, async ({ frame }) => !(await isListening(tabId, frame)));
    else if (status === 'complete') void dropIfLeft(tabId);
  });
}
