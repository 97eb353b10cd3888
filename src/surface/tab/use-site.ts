import { useState } from 'preact/hooks';
import { type Site, siteOf } from '../site.ts';
import type { PopupTab } from './tab.ts';

/** The site of the page in a tab. */
export interface KnownSite {
  site: Site | null;
  /** Remembers it for as long as the tab shows this page, or no longer. */
  keep: (stays: boolean) => void;
}

/**
 * The site at an address. Switching it off takes the tab's report along, and then Chromium may tell no address: a site
 * that is kept stays known, so that it can be switched on again.
 */
export function useSite(tab: PopupTab | null | undefined, url: string | null): KnownSite {
  const [kept, setKept] = useState<{ site: Site; title: string } | null>(null);
  const title = tab?.title ?? '';
  const site = siteOf(url) ?? (kept?.title === title ? kept.site : null);
  return { site, keep: (stays) => setKept(stays && site ? { site, title } : null) };
}
