import { browser } from '../shared/browser.ts';
import { annotatesUnasked } from '../shared/settings.ts';
import { onSettings } from './on-settings.ts';
import { dropIf } from './reports.ts';

/**
 * Forgets what is known of the pages of a site that the reader has just switched off: their marks are gone, and the
 * popup must not speak of them as if they were there.
 */
export function forgetPausedSites(): void {
  onSettings((before, now) => {
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
