import type { Browser } from 'puppeteer-core';

/** Ends Chromium's background as the browser does to an idle one. Resolves when it is gone, at once where it is not running. */
export async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  // Between two pieces of work the browser may have stopped it by itself.
  if (!target) return;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed === target) resolve();
    });
  });
  const worker = await target.worker();
  await worker?.close();
  await gone;
}
