import { browser } from '../shared/browser.ts';
import { isListening } from '../shared/calls.ts';
import { declaredScript } from './content-script.ts';

/** An injected script answers once it has read the settings, a few milliseconds later: asked this often… */
const ATTEMPTS = 40;
/** …at this interval, milliseconds, so for two seconds in all. */
const INTERVAL_MS = 50;

/**
 * Starts the content script in a tab that has none. Harmless where one is running: a second one steps back.
 *
 * @returns why the browser refused, in its own words; null where it is in place
 */
export async function inject(tabId: number): Promise<string | null> {
  const { js, css } = declaredScript();
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: css });
    await browser.scripting.executeScript({ target, files: js });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  await answering(tabId);
  return null;
}

async function answering(tabId: number): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await isListening(tabId)) return;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
