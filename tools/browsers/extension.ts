import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import { inFirefoxWindow } from './firefox-window.ts';
import { beforeNextLook } from './look-again.ts';
import type { StartedBrowser } from './start.ts';

/** The extension in a running browser. */
export interface Extension {
  /** Address of a file of the extension, `path` without a leading slash. */
  extensionUrl: (path: string) => string;
  /** Opens a page of the extension in a tab of its own. Resolves when its document stands, not its data. */
  openExtensionPage: (path: string) => Promise<Page>;
  /** Takes the extension and all that it keeps out of the browser, and closes every tab but an empty one. */
  remove: () => Promise<void>;
}

/**
 * Installs a built extension, `built` being its folder or, for Firefox, also its package. In Firefox it has an address that
 * none had before; Chromium makes the address of the folder. `welcome` leaves the page open that it opens by itself.
 */
export async function installExtension(
  { browser, kind }: Pick<StartedBrowser, 'browser' | 'kind'>,
  built: string,
  welcome = false,
): Promise<Extension> {
  const uuid = randomUUID();
  if (kind === 'firefox') await addressNext(browser, uuid);
  const id = await browser.installExtension(path.resolve(built));
  const base = kind === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${uuid}/`;
  if (!welcome) await closeWelcome(browser, `${base}welcome.html`);
  return {
    extensionUrl: (file) => base + file,
    openExtensionPage: (file) =>
      kind === 'chromium' ? openInChromium(browser, base + file) : openInFirefox(browser, base + file),
    remove: async () => {
      const pages = await browser.pages();
      await browser.newPage();
      await browser.uninstallExtension(id);
      // Its own pages are gone by that.
      await Promise.all(pages.map((page) => page.close().catch(() => undefined)));
    },
  };
}

/** Where Firefox keeps the addresses of extensions; it draws one for each that it does not find there. */
const ADDRESSES = 'extensions.webextensions.uuids';

/** Has Firefox give ours this address when it is installed. */
async function addressNext(browser: Browser, uuid: string): Promise<void> {
  const addresses = JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid });
  await inFirefoxWindow(
    browser,
    `Services.prefs.setStringPref('${ADDRESSES}', ${JSON.stringify(addresses)})`,
  );
}

/** A background that has just been installed opens its page within a second, on a busy machine within a few. */
const WELCOME_TIMEOUT_MS = 30_000;

/** Waits for the page that the extension opens by itself and closes it: left to come later, it would take the front from whatever is there then. */
async function closeWelcome(browser: Browser, url: string): Promise<void> {
  const end = Date.now() + WELCOME_TIMEOUT_MS;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      // A tab that is on its way from one document to the next has nobody to answer.
      const isWelcome = await page.evaluate((wanted) => location.href === wanted, url).catch(() => false);
      if (isWelcome) return page.close();
    }
    await beforeNextLook();
  }
  throw new Error('the extension opened no welcome page');
}

async function openInChromium(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

const DOCUMENT_TIMEOUT_MS = 15_000;

/** Firefox never reports the load of a moz-extension: page to the protocol, so the document itself is asked. */
async function openInFirefox(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url, { waitUntil: [] }).catch(() => undefined);
  const end = Date.now() + DOCUMENT_TIMEOUT_MS;
  for (;;) {
    // While the tab is on its way from one document to the next there may be nobody to answer.
    const there = await page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      .catch(() => false);
    if (there) return page;
    if (Date.now() > end) throw new Error(`Firefox did not open ${url}`);
    await beforeNextLook();
  }
}
