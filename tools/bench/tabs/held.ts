import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';

/** What one tab's thread holds once its garbage is collected, bytes. */
export interface TabHeap {
  /** Objects, strings and functions of all scripts in the tab, the page's own and ours. */
  script: number;
  /** What the browser keeps for the document: nodes, style, ranges. */
  document: number;
}

/** Measures one tab. Chromium alone tells. */
export async function tabHeap(page: Page): Promise<TabHeap> {
  const session = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
    return { script: usedSize + backingStorageSize, document: embedderHeapUsedSize };
  } finally {
    await session.detach();
  }
}

/**
 * Memory of all processes of a browser, bytes; what several share counts once, by parts (PSS). Undefined on systems that do
 * not tell.
 */
export async function browserMemory(browser: Browser): Promise<number | undefined> {
  const session = await browser.target().createCDPSession();
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { id }) => sum + proportionalSize(id), 0);
  } catch {
    return undefined;
  } finally {
    await session.detach();
  }
}

/** @throws where the system has no such file */
function proportionalSize(process: number): number {
  const [, kilobytes = ''] =
    /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8')) ?? [];
  return 1024 * Number(kilobytes);
}
