import type { Page, Target } from 'puppeteer-core';
import type { NewsStand } from '../../pages/news-stand.ts';

/** How one opening of the popup went. */
export interface Opening {
  /** Milliseconds until the brief could be read and pressed. */
  ready: number;
  /** Of it, milliseconds until the browser began our document. */
  before: number;
  /** Cumulative layout shift; null where the browser does not tell. */
  shift: number | null;
}

const READY_TIMEOUT_MS = 10_000;

/** Opens the popup of a tab as a page of its own, and measures from the start of its document. */
export async function openAsPage({ open, desk }: NewsStand, tabId: number): Promise<Opening> {
  const page = await desk.openPopup(tabId);
  try {
    await page.bringToFront();
    const ready = await readyAt(page);
    return { ready, before: 0, shift: open.kind === 'chromium' ? await shiftOf(page) : null };
  } finally {
    await page.close();
  }
}

/** Opens the popup as the toolbar button does, and measures from that moment. Chromium alone lets it be opened from outside. */
export async function openFromToolbar({ open, desk }: NewsStand, article: Page): Promise<Opening> {
  await article.bringToFront();
  const isPopup = (target: Target): boolean => target.url() === open.extensionUrl('popup.html');
  const pressed = await desk.page.evaluate(async () => {
    const { action } = (globalThis as unknown as { chrome: { action: { openPopup: () => Promise<void> } } })
      .chrome;
    const now = performance.timeOrigin + performance.now();
    await action.openPopup();
    return now;
  });
  const target = await open.browser.waitForTarget(isPopup, { timeout: READY_TIMEOUT_MS });
  const popup = await target.asPage();
  try {
    const ready = await readyAt(popup);
    const began = await popup.evaluate(() => performance.timeOrigin);
    const before = began - pressed;
    return { ready: before + ready, before, shift: await shiftOf(popup) };
  } finally {
    await popup.close();
  }
}

async function readyAt(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('attache:brief').length > 0, {
    timeout: READY_TIMEOUT_MS,
  });
  return page.evaluate(() => performance.getEntriesByName('attache:brief')[0]?.startTime ?? Number.NaN);
}

/** The standard's sum, of all shifts that follow no input of the reader's. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        // What is buffered is handed over before the second frame.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}
