import type { CDPSession } from 'puppeteer-core';
import type { OpenBrowser } from '../../browsers/open.ts';

/** What the background holds once its garbage is collected, bytes. */
export interface Heap {
  /** Objects, strings, functions. */
  objects: number;
  /** What typed arrays stand on: tables and weights. */
  buffers: number;
}

/** Measures the background's heap, starting it where it had been stopped. Chromium alone tells. */
export async function backgroundHeap({ browser }: OpenBrowser): Promise<Heap> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const session: CDPSession = await target.createCDPSession();
  try {
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return { objects: usedSize, buffers: backingStorageSize };
  } finally {
    await session.detach();
  }
}
