import { browser } from '../shared/browser.ts';
import type { Say } from '../shared/words.ts';
import { reason } from './reason.ts';

// Each resolves: with null when the page is open, else with what to tell the reader.

/** Opens a page of ours in a tab of its own. */
export const openPage = (file: string, say: Say): Promise<string | null> =>
  opened(() => browser.tabs.create({ url: browser.runtime.getURL(file) }), say);

/** Opens the options, where the browser has them open already there. */
export const openOptions = (say: Say): Promise<string | null> =>
  opened(() => browser.runtime.openOptionsPage(), say);

async function opened(open: () => Promise<unknown>, say: Say): Promise<string | null> {
  try {
    await open();
    return null;
  } catch (error) {
    return say('popupOpenFailed', reason(error));
  }
}
