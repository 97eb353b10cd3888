import type { FoundBrowser } from '../browsers/find.ts';
import { openBrowser } from '../browsers/open.ts';

interface Window {
  browser: FoundBrowser;
  extension: string;
  url: string;
}

/** Opens a window on the page and resolves when the reader closes it or the signal aborts. */
export async function openWindow({ browser, extension, url }: Window, signal: AbortSignal): Promise<void> {
  const open = await openBrowser({ browser, extension, headless: false });
  try {
    const closed = new Promise<void>((resolve) => open.browser.once('disconnected', () => resolve()));
    const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    const page = (await open.browser.pages())[0] ?? (await open.newPage());
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    console.log(`Attaché is at work in ${open.version} on ${url}`);
    console.log(
      'Rest the pointer on a marked passage for its card; the toolbar button (behind the puzzle piece) opens the brief.',
    );
    console.log('Close the window or press Ctrl-C to end.');
    await Promise.race([closed, aborted]);
  } finally {
    await open.close();
  }
}
