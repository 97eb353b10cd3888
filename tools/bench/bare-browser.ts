import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { launchOptions } from '../browsers/flags.ts';
import { ensureBrowser } from '../browsers/install.ts';
import { type Site, servePages } from '../pages/serve.ts';

/** A Chromium without any extension, whose whole network is one site. */
export interface BareBrowser {
  browser: Browser;
  version: string;
  /** Of the server that serves the site. */
  origin: string;
  /** Ends browser and server and leaves nothing behind. */
  close: () => Promise<void>;
}

/** Opens one with a profile of its own. */
export async function openBareBrowser(site: Site): Promise<BareBrowser> {
  const { executable } = await ensureBrowser('chromium', console.log);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attache-profile-'));
  const server = await servePages(site);
  const clear = async (): Promise<void> => {
    await server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const profile = { executable, folder, headless: true, proxy: server.origin } as const;
    const browser = await launch(launchOptions('chromium', profile));
    return {
      browser,
      version: await browser.version(),
      origin: server.origin,
      close: async () => {
        await browser.close().catch(() => undefined);
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
}
