import { browser } from '../shared/browser.ts';
import { withPaused } from '../shared/pausing.ts';
import { readSettings, SETTINGS_KEY, type Settings } from '../shared/settings.ts';

/** The settings as they are stored at this moment. */
export async function storedSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Switches the site of a page off, or on again. A page without a host has no site. */
export async function pauseSite(pageUrl: string | undefined, paused: boolean): Promise<void> {
  const host = pageUrl !== undefined && URL.canParse(pageUrl) ? new URL(pageUrl).hostname : '';
  if (host === '') return;
  await browser.storage.local.set({ [SETTINGS_KEY]: withPaused(await storedSettings(), host, paused) });
}
