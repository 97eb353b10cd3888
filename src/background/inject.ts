import { browser } from '../shared/browser.ts';
import { declaredScript } from './content-script.ts';

/**
 * Starts the content script in a tab that has none; it answers calls from its first moment. Harmless where one is
 * running: a second one steps back.
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
  return null;
}
