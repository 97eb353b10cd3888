import { browser, type Runtime } from '../shared/browser.ts';

/** The page that a content script speaks for. */
export interface SendingPage {
  tabId: number;
  /** Whether it is open in a private window. */
  isPrivate: boolean;
}

/** Whether a page of the extension itself sent the message. */
const isSurface = ({ url }: Runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL('')) === true;

/**
 * The page that sent a message.
 *
 * @throws where no tab's page sent it: a tab's report is written only by the document that the tab shows, not by a
 *   frame in it, nor by a page that a browser loads ahead of a click
 */
export function sendingPage(sender: Runtime.MessageSender): SendingPage {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId !== 0 || isSurface(sender)) {
    throw new Error('only the page that a tab shows may say this');
  }
  return { tabId: tab.id, isPrivate: tab.incognito };
}

/** @throws unless a page of the extension itself sent the message; a content script may not act on other tabs */
export function mustBeSurface(sender: Runtime.MessageSender): void {
  if (!isSurface(sender)) throw new Error("only the extension's own pages may ask for this");
}
