import type { Browser } from 'webextension-polyfill';

// What the content script is built with in place of the polyfill: it only needs calls that have promises of their own
// in every browser of Manifest V3, and the polyfill costs each page a tenth of the script's size.

// The names by which browsers hand out the interface; one of them is always there in an extension.
const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

export default browser ?? chrome;
