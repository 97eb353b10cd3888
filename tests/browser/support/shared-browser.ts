import { cp, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { installExtension } from '../../../tools/browsers/extension.ts';
import type { FoundBrowser } from '../../../tools/browsers/find.ts';
import { type OpenBrowser, openedIn } from '../../../tools/browsers/open.ts';
import { type StartedBrowser, startBrowser } from '../../../tools/browsers/start.ts';
import { type PageServer, servePages } from '../../../tools/pages/serve.ts';
import type { Lasting } from './run-environment.ts';
import { site } from './site.ts';

/** So short that a test can wait for it, and that many a test meets a background that has just been stopped. */
const IDLE_MS = 1_000;

/** A browser without the extension, and the server that stands for its whole network. */
interface TestBrowser extends Lasting {
  started: StartedBrowser;
  server: PageServer;
}

/** A browser with the extension in it; closing it leaves nothing behind for who comes next. */
export interface Opened {
  open: OpenBrowser;
  server: PageServer;
}

async function startTestBrowser(browser: FoundBrowser): Promise<TestBrowser> {
  const server = await servePages(site);
  const started = await startBrowser({
    browser,
    headless: true,
    proxy: server.origin,
    scheme: 'light',
    idleMs: IDLE_MS,
  });
  return {
    started,
    server,
    close: async () => {
      await started.close();
      await server.close();
    },
  };
}

/** A browser for one file. */
export async function openAlone(browser: FoundBrowser, extension: string): Promise<Opened> {
  const { started, server, close } = await startTestBrowser(browser);
  try {
    const installed = await installExtension(started, extension);
    return { server, open: openedIn(started, installed, close) };
  } catch (error) {
    await close();
    throw error;
  }
}

let shared: TestBrowser | undefined;

/** The browser that the files of this process share, as if no extension had ever been in it. */
export async function openShared(browser: FoundBrowser, extension: string): Promise<Opened> {
  if (shared?.started.browser.connected === false) {
    await shared.close();
    shared = undefined;
  }
  shared ??= await startTestBrowser(browser);
  globalThis.attacheLasting = shared;
  const { started, server } = shared;
  server.seen.length = 0;
  const installed = await installExtension(started, await atNewPlace(started, extension));
  return { server, open: openedIn(started, installed, installed.remove) };
}

/** Chromium names an extension by its folder, and what another of that name has kept may still be on its way out. */
async function atNewPlace({ kind, folder }: StartedBrowser, extension: string): Promise<string> {
  if (kind === 'firefox') return extension;
  const copy = path.join(await mkdtemp(path.join(folder, 'extension-')), 'built');
  await cp(extension, copy, { recursive: true });
  return copy;
}
