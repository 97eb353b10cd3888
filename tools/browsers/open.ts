import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { FoundBrowser } from './find.ts';
import { launchOptions, type Profile } from './flags.ts';
import type { Kind } from './kinds.ts';
import { beforeNextLook } from './look-again.ts';
import { EXTENSION_UUID } from './uuid.ts';

/** What to open a browser with. */
export interface OpenOptions {
  browser: FoundBrowser;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** `http://127.0.0.1:<port>` of a page server; all the browser asks of any host then goes there and nowhere else. */
  proxy?: string;
  /** The colour scheme that pages and extension pages are told; by default the system's own. */
  scheme?: 'light' | 'dark';
  /** Leaves the extension's welcome page open, which it opens once it is installed; else the browser starts without it. */
  welcome?: boolean;
  /** After how long without work Firefox stops the background, milliseconds; by default its own half minute. */
  idleMs?: number;
}

/** A running browser with the extension in it and a profile of its own. */
export interface OpenBrowser {
  kind: Kind;
  version: string;
  browser: Browser;
  /** Address of a file of the extension, `path` without a leading slash. */
  extensionUrl: (path: string) => string;
  newPage: () => Promise<Page>;
  /** Opens a page of the extension in a tab of its own. Resolves when its document stands, not its data. */
  openExtensionPage: (path: string) => Promise<Page>;
  /** Ends the browser and removes its profile. Safe to call twice. */
  close: () => Promise<void>;
}

/** Two full sides of an article stand beside a card at this size; the largest that small laptops show whole. */
export const VIEWPORT = { width: 1100, height: 800 };

/** Opens a browser with the extension. Rejects with the browser's own reason where it does not start or refuses the extension. */
export async function openBrowser(options: OpenOptions): Promise<OpenBrowser> {
  const { kind } = options.browser;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attache-profile-'));
  const profile: Profile = { ...options, folder, executable: options.browser.executable };
  const removeProfile = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const browser = await launch(launchOptions(kind, profile));
    const id = await browser.installExtension(path.resolve(options.extension));
    const base = kind === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${EXTENSION_UUID}/`;
    const extensionUrl = (file: string): string => base + file;
    if (!options.welcome) await closeWelcome(browser, extensionUrl(WELCOME));
    return {
      kind,
      version: await browser.version(),
      browser,
      extensionUrl,
      newPage: () => browser.newPage(),
      openExtensionPage: (file) => openExtensionPage(browser, kind, extensionUrl(file)),
      close: async () => {
        await end(browser, kind);
        await removeProfile();
      },
    };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

/** Ends a browser, Firefox without being asked: it takes seconds to put away a profile that nobody will open again. */
async function end(browser: Browser, kind: Kind): Promise<void> {
  const program = browser.process();
  // Windows has no group of processes to be ended as one.
  if (kind === 'chromium' || program?.pid === undefined || process.platform === 'win32') {
    await browser.close().catch(() => undefined);
  } else if (program.exitCode === null && program.signalCode === null) {
    const gone = once(program, 'exit');
    process.kill(-program.pid, 'SIGKILL');
    await gone;
  }
}

const WELCOME = 'welcome.html';
/** A background that has just been installed opens its page within a second, on a busy machine within a few. */
const WELCOME_TIMEOUT_MS = 10_000;

/** Waits for the page that the extension opens by itself and closes it, so that it comes between nobody's tabs later. */
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
}

const DOCUMENT_TIMEOUT_MS = 15_000;

async function openExtensionPage(browser: Browser, kind: Kind, url: string): Promise<Page> {
  const page = await browser.newPage();
  if (kind === 'chromium') {
    await page.goto(url);
    return page;
  }
  // Firefox never reports the load of a moz-extension: page to the protocol, so the document itself is asked.
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
