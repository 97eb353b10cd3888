import { browser, type Runtime } from '../shared/browser.ts';

/** The page that a content script speaks for. */
export interface SendingPage {
  tabId: number;
  /** The frame of the tab in which it runs; 0 for the page itself. */
  frame: number;
  /** Whether it is open in a private window. */
  isPrivate: boolean;
}

/** Whether a page of the extension itself sent the message. */
const isSurface = ({ url }: Runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL('')) === true;

/**
 * The page that sent a message.
 *
 * @throws where no tab's page sent it: a tab's report is written only by what the tab shows, the page itself or a frame
 *   of the same origin, not by a page that a browser loads ahead of a click
 */
export function sendingPage(sender: Runtime.MessageSender): SendingPage {
  const { tab, frameId } = sender;
  if (
    tab?.id === undefined ||
    frameId === undefined ||
    isSurface(sender) ||
    isAhead(sender) ||
    isForeign(sender)
  ) {
    throw new Error('only the page that a tab shows may say this');
  }
  return { tabId: tab.id, frame: frameId, isPrivate: tab.incognito };
}

/** A tab that a call is about. */
export type TabMeant = Pick<SendingPage, 'tabId' | 'isPrivate'>;

/**
 * The tab that a call is about: the sender's own, or the one that a page of the extension names; null where such a page
 * names none.
 *
 * @throws where a content script names a tab, and where there is no such tab
 */
export async function tabMeant(
  tabId: number | undefined,
  sender: Runtime.MessageSender,
): Promise<TabMeant | null> {
  if (tabId === undefined) return isSurface(sender) ? null : sendingPage(sender);
  mustBeSurface(sender);
  return { tabId, isPrivate: (await browser.tabs.get(tabId)).incognito };
}

/** @throws unless a page of the extension itself sent the message; a content script may not act on other tabs */
export function mustBeSurface(sender: Runtime.MessageSender): void {
  if (!isSurface(sender)) throw new Error("only the extension's own pages may ask for this");
}

/** Chrome says of a page that is rendered ahead that it is; Firefox renders none. */
const isAhead = (sender: Runtime.MessageSender): boolean =>
  'documentLifecycle' in sender && sender.documentLifecycle === 'prerender';

/** A tab's address is told only where the reader has granted its site; elsewhere the content script's own check stands. */
function isForeign({ tab, url, frameId }: Runtime.MessageSender): boolean {
  if (frameId === 0 || tab?.url === undefined || url === undefined) return false;
  return originOf(tab.url) !== originOf(url);
}

const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);
