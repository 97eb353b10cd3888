import type { Browser, Page } from 'puppeteer-core';
import { type Extension, installExtension } from './extension.ts';
import type { Kind } from './kinds.ts';
import { type StartedBrowser, type StartOptions, startBrowser } from './start.ts';

/** What to open a browser with. */
export interface OpenOptions extends StartOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Leaves the extension's welcome page open, which it opens once it is installed; else the browser starts without it. */
  welcome?: boolean;
}

/** A running browser with the extension in it. */
export interface OpenBrowser extends Omit<Extension, 'remove'> {
  kind: Kind;
  version: string;
  browser: Browser;
  newPage: () => Promise<Page>;
  /** Ends the browser and removes its profile, or what else was borrowed for it. Safe to call twice. */
  close: () => Promise<void>;
}

/** Two full sides of an article stand beside a card at this size; the largest that small laptops show whole. */
export const VIEWPORT = { width: 1100, height: 800 };

/**
 * Opens a browser with the extension and a profile of its own. Rejects with the browser's own reason where it does not
 * start or refuses the extension.
 */
export async function openBrowser({ extension, welcome, ...options }: OpenOptions): Promise<OpenBrowser> {
  const started = await startBrowser(options);
  try {
    return openedIn(started, await installExtension(started, extension, welcome), started.close);
  } catch (error) {
    await started.close();
    throw error;
  }
}

/** A browser with the extension that was installed in it. */
export const openedIn = (
  { kind, version, browser }: StartedBrowser,
  { extensionUrl, openExtensionPage }: Extension,
  close: () => Promise<void>,
): OpenBrowser => ({
  kind,
  version,
  browser,
  extensionUrl,
  openExtensionPage,
  newPage: () => browser.newPage(),
  close,
});
