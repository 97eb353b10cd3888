import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import type { FoundBrowser } from './find.ts';
import { launchOptions, type Profile } from './flags.ts';
import type { Kind } from './kinds.ts';

/** What to start a browser with. */
export interface StartOptions {
  browser: FoundBrowser;
  headless: boolean;
  /** `http://127.0.0.1:<port>` of a page server; all the browser asks of any host then goes there and nowhere else. */
  proxy?: string;
  /** The colour scheme that pages and extension pages are told; by default the system's own. */
  scheme?: 'light' | 'dark';
  /** After how long without work Firefox stops the background, milliseconds; by default its own half minute. */
  idleMs?: number;
}

/** A running browser with a profile of its own. */
export interface StartedBrowser {
  kind: Kind;
  version: string;
  browser: Browser;
  /** Its profile, which goes with it. */
  folder: string;
  /** Ends the browser and removes its profile. Safe to call twice. */
  close: () => Promise<void>;
}

/** Starts a browser. Rejects with the browser's own reason where it does not. */
export async function startBrowser(options: StartOptions): Promise<StartedBrowser> {
  const { kind } = options.browser;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attache-profile-'));
  const profile: Profile = { ...options, folder, executable: options.browser.executable };
  const removeProfile = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const browser = await launch(launchOptions(kind, profile));
    return {
      kind,
      version: await browser.version(),
      browser,
      folder,
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
