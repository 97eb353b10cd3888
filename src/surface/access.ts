import { browser } from '../shared/browser.ts';
import type { Site } from './site.ts';

/** Whether a site may be read without a click. False where the browser does not say. */
export async function hasAccess(site: Site): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [site.pattern] });
  } catch {
    return false;
  }
}
