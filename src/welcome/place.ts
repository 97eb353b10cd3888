import { browser } from '../shared/browser.ts';
import type { Engine } from '../surface/closed-pages.ts';

/** Where the reader finds the extension's button, keys and developer tools: they differ by browser and device. */
export type Place = 'chrome' | 'firefox' | 'android';

/** The kind of browser that this page runs in. Where it does not tell the device, it is taken for a desktop. */
export async function placeOf(engine: Engine): Promise<Place> {
  if (engine === 'chrome') return 'chrome';
  const platform = await browser.runtime.getPlatformInfo().catch(() => null);
  return platform?.os === 'android' ? 'android' : 'firefox';
}

/** Whether the extension's button is in the toolbar; null where the browser does not tell. */
export async function isPinned(): Promise<boolean | null> {
  const { action } = browser;
  // Firefox has had it from 138 on on the desktop; the types promise it everywhere.
  if (typeof action.getUserSettings !== 'function') return null;
  const settings = await action.getUserSettings().catch(() => null);
  return settings?.isOnToolbar ?? null;
}

/** A keyboard shortcut of the extension. */
export interface Shortcut {
  /** What it does, in the reader's language. */
  description: string;
  /** As the browser writes the keys; empty where none are set. */
  keys: string;
}

/** The extension's shortcuts as the reader has set them; none where the browser has none, as on a phone. */
export async function shortcuts(): Promise<Shortcut[]> {
  const { commands } = browser;
  // Firefox for Android has no keyboard shortcuts, whatever the types say.
  const all = (await commands?.getAll().catch(() => [])) ?? [];
  return all.flatMap(({ description, shortcut }) =>
    description ? [{ description, keys: shortcut ?? '' }] : [],
  );
}
