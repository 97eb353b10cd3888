import { browser } from '../shared/browser.ts';
import { annotatesUnasked, readSettings, SETTINGS_KEY } from '../shared/settings.ts';
import { dropIf } from './reports.ts';

/**
 * Forgets what is known of the pages of a site that the reader has just switched off: their marks are gone, and the
 * popup must not speak of them as if they were there.
 */
export function forgetPausedSites(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change === undefined) return;
    const [before, now] = [readSettings(change.oldValue), readSettings(change.newValue)];
    void forget((host) => annotatesUnasked(before, host) && !annotatesUnasked(now, host));
  });
}

async function forget(isOff: (host: string) => boolean): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined)
      await dropIf(id, async ({ article }) => article !== undefined && isOff(hostOf(article.url)));
  }
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
