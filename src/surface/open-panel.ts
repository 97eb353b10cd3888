import { browser } from '../shared/browser.ts';
import { hasSidePanel, openSidePanel } from '../shared/side-panel.ts';
import type { Say } from '../shared/words.ts';
import { reason } from './reason.ts';

/** What the button says that calls {@link openPanel}: where there is no side panel, it is a page of its own. */
export const openPanelWord = (): 'panelOpen' | 'panelOpenAsPage' =>
  hasSidePanel() ? 'panelOpen' : 'panelOpenAsPage';

/**
 * Opens the side panel beside a tab, or the same as a page of its own where the browser has none. Must be called
 * straight from the reader's gesture. Resolves with null when it is open, else with what to tell the reader.
 */
export async function openPanel(tabId: number, windowId: number, say: Say): Promise<string | null> {
  try {
    if (hasSidePanel()) await openSidePanel(windowId);
    else await openPanelPage(tabId);
    return null;
  } catch (error) {
    return say('panelOpenFailed', reason(error));
  }
}

/** Opens what the panel shows of a tab as a page of its own. */
export async function openPanelPage(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`panel.html?tab=${tabId}`) });
}
