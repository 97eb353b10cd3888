import { browser } from '../shared/browser.ts';
import { declaredScript } from './content-script.ts';

/** Where the content script is in place, or why the browser refused, in its own words. */
export type Injection = { frames: number[] } | { refusal: string };

/**
 * Starts the content script in a tab that has none, in every frame that the browser lets us into; it answers calls
 * from its first moment. Harmless where one is running: a second one steps back.
 */
export async function inject(tabId: number): Promise<Injection> {
  const { js, css } = declaredScript();
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: css });
    const results = await browser.scripting.executeScript({ target, files: js });
    return { frames: results.map(({ frameId }) => frameId) };
  } catch (error) {
    return { refusal: error instanceof Error ? error.message : String(error) };
  }
}
