import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Desk, openDesk } from '../browsers/desk.ts';
import { copyForAllPages } from '../browsers/extension-copy.ts';
import { ensureBrowser } from '../browsers/install.ts';
import type { Kind } from '../browsers/kinds.ts';
import { type OpenBrowser, openBrowser } from '../browsers/open.ts';
import { type PageServer, type Site, servePages } from './serve.ts';

/** A browser whose whole network is one site, with an extension that runs on every page of it. */
export interface NewsStand {
  open: OpenBrowser;
  desk: Desk;
  server: PageServer;
  /** Ends browser and server and leaves nothing behind. */
  close: () => Promise<void>;
}

/** What to open one with. */
export interface NewsStandOptions {
  kind: Kind;
  /** Folder of the built extension. */
  built: string;
  site: Site;
  /** Stands in for the built content script. */
  script?: string;
}

/** Opens a browser on a site, with a copy of the extension that runs on all of its pages. */
export async function openNewsStand({ kind, built, site, script }: NewsStandOptions): Promise<NewsStand> {
  const browser = await ensureBrowser(kind, console.log);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attache-copy-'));
  const server = await servePages(site);
  // What has to be undone, in this order.
  const undo = [
    server.close,
    (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  ];
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0)) await step();
  };
  try {
    await copyForAllPages(built, folder, script);
    const open = await openBrowser({
      browser,
      extension: folder,
      headless: true,
      proxy: server.origin,
      scheme: 'light',
    });
    undo.unshift(open.close);
    return { open, server, close, desk: await openDesk(open) };
  } catch (error) {
    await close();
    throw error;
  }
}
