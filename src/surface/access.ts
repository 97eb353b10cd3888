import { browser } from '../shared/browser.ts';
import { coversHost } from '../shared/match-pattern.ts';
import type { Site } from './site.ts';

/**
 * Whether a site may be read without a click. False where the browser does not say. It is asked for all that it grants:
 * of the hosts of content scripts, Chrome's `permissions.contains` says no whether it grants them or not.
 */
export async function hasAccess(site: Site): Promise<boolean> {
  try {
    const { origins = [] } = await browser.permissions.getAll();
    return areOpen(origins, site);
  } catch {
    return false;
  }
}

/** Whether match patterns that we may read cover a site. */
export const areOpen = (origins: readonly string[], { protocol, host }: Site): boolean =>
  origins.some((pattern) => coversHost(pattern, protocol, host));
