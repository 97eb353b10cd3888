import { expect } from 'vitest';
import type { KnownTab } from '../../../tools/browsers/desk.ts';
import type { Lab } from './lab.ts';
import { ask } from './powers.ts';

/**
 * Presses the extension's button in Chromium's toolbar. The protocol takes a page for it but presses for whichever tab of that
 * page's window is in front, so this one is brought there first; throws where another has come before it meanwhile.
 */
export async function pressToolbarButton({ desk, open }: Lab, { page, id }: KnownTab): Promise<void> {
  const extension = (await open.browser.extensions()).get(new URL(open.extensionUrl('')).hostname);
  if (!extension) throw new Error('the extension is not listed');
  const isInFront = async () => (await ask<{ active: boolean }>(desk.page, 'tabs.get', id)).active;
  await expect
    .poll(async () => {
      await page.bringToFront();
      return isInFront();
    })
    .toBe(true);
  await page.triggerExtensionAction(extension);
  if (!(await isInFront())) throw new Error('the button may have been pressed for another tab');
}
