/** The browser that runs us: each closes other pages to extensions. */
export type Engine = 'chrome' | 'firefox';

/**
 * Where no extension may read. Chrome: its web stores. Firefox: the default of its preference
 * `extensions.webextensions.restrictedDomains`. An entry closes its host, or the path below it.
 */
export const CLOSED_PAGES: Record<Engine, readonly string[]> = {
  chrome: ['chromewebstore.google.com', 'chrome.google.com/webstore', 'microsoftedge.microsoft.com/addons'],
  firefox: [
    'accounts-static.cdn.mozilla.net',
    'accounts.firefox.com',
    'addons.cdn.mozilla.net',
    'addons.mozilla.org',
    'api.accounts.firefox.com',
    'content.cdn.mozilla.net',
    'discovery.addons.mozilla.org',
    'oauth.accounts.firefox.com',
    'profile.accounts.firefox.com',
    'support.mozilla.org',
    'sync.services.mozilla.com',
  ],
};
