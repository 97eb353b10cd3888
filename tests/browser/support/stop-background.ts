import { expect } from 'vitest';
import { stopWorker } from '../../../tools/browsers/stop-worker.ts';
import type { Lab } from './lab.ts';

/** What Firefox gives an extension's page to see which of its other pages are running. */
interface Views {
  extension: { getViews: () => Window[] };
}

/** Several times the idle time that the lab's Firefox grants a background. */
const STOPPED_WITHIN_MS = 10_000;

/** Ends the background as a browser does to an idle one. Resolves when it is gone. */
export async function stopBackground(lab: Lab): Promise<void> {
  if (lab.kind === 'firefox') await waitUntilIdle(lab);
  else await stopWorker(lab.open.browser);
}

async function waitUntilIdle({ desk }: Lab): Promise<void> {
  const isRunning = () =>
    desk.page.evaluate(() =>
      (globalThis as unknown as { chrome: Views }).chrome.extension
        .getViews()
        .some(({ location }) => location.pathname.includes('background')),
    );
  await expect.poll(isRunning, { timeout: STOPPED_WITHIN_MS }).toBe(false);
}
