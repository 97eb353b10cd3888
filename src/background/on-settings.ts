import { browser } from '../shared/browser.ts';
import { readSettings, SETTINGS_KEY, type Settings } from '../shared/settings.ts';

/**
 * Calls back with each change of this device's settings, as they were and as they are. It listens to their area alone: Firefox gives
 * who listens to all areas every report as well, a book's among them.
 */
export function onSettings(changed: (before: Settings, now: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    if (change !== undefined) changed(readSettings(change.oldValue), readSettings(change.newValue));
  });
}
