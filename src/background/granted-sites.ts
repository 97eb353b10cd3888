import { browser } from '../shared/browser.ts';
import { annotate } from './annotate.ts';
import { declaredScript } from './content-script.ts';
import { createQueue } from './queue.ts';

const SCRIPT = 'granted-sites';

/** Changes of the list are made one after the other: two at once would register the same script twice. */
const queue = createQueue<typeof SCRIPT>();

/**
 * Keeps the content script registered on every site that the reader has granted for good, besides the kept hosts of
 * the manifest. The browser remembers the registration, so only a change of the grants has to be answered, and what was
 * missed when the browser ended over one.
 */
export function followGrantedSites(): void {
  const update = () => void queue.run(SCRIPT, register);
  browser.permissions.onAdded.addListener(update);
  browser.permissions.onAdded.addListener(() => void annotateShown());
  browser.permissions.onRemoved.addListener(update);
  browser.runtime.onInstalled.addListener(update);
  browser.runtime.onStartup.addListener(update);
}

/** The page in front of the reader is the one that was just granted; the popup may be gone by then. */
async function annotateShown(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await annotate(tab.id);
}

async function register(): Promise<void> {
  const { matches: kept, js, css } = declaredScript();
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !kept.includes(origin));
  const isThere = (await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })).length > 0;
  if (matches.length === 0) {
    if (isThere) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, matches, js, css, runAt: 'document_idle', allFrames: true } as const;
  // Never taken away and made anew: a background that is stopped in between would leave the sites unread.
  if (isThere) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
