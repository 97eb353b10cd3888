import { browser } from '../shared/browser.ts';
import { readSettings, SETTINGS_KEY, type Settings } from '../shared/settings.ts';
import type { Say } from '../shared/words.ts';
import { reason } from './reason.ts';

/** Changes the settings as they are stored now, which another page may have changed since we read them. */
export async function changeSettings(change: (now: Settings) => Settings, say: Say): Promise<string | null> {
  try {
    const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
    await browser.storage.local.set({ [SETTINGS_KEY]: change(readSettings(stored)) });
    return null;
  } catch (error) {
    return say('popupSettingsFailed', reason(error));
  }
}
