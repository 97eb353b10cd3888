import { browser } from '../shared/browser.ts';

const PAGE = 'welcome.html';

/** Opens the welcome page when the extension has been installed; never after an update of it or of the browser. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    // Where no tab can be opened, as under a policy that forbids it, the extension works all the same.
    browser.tabs.create({ url: browser.runtime.getURL(PAGE) }).catch(() => undefined);
  });
}
