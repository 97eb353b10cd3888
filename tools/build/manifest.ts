import type { Browser } from './browsers.ts';

/** One entry of the kept list of news hosts. */
export interface NewsHost {
  host: string;
  /** ISO 3166-1 alpha-2 of the country it reports from or speaks for; EU and UN for international bodies. */
  country: string;
}

/** What the derivation reads and rewrites of manifest.json; every other key passes through untouched. */
export interface Manifest {
  manifest_version: 3;
  name: string;
  version: string;
  background: { service_worker?: string; scripts?: string[]; type: 'module' };
  side_panel?: Record<string, unknown>;
  sidebar_action?: Record<string, unknown>;
  permissions: string[];
  minimum_chrome_version?: string;
  browser_specific_settings?: Record<string, unknown>;
  [key: string]: unknown;
}

/** A content script as the finished manifest declares it. */
export interface ContentScript {
  matches: string[];
  js: string[];
  css: string[];
  run_at: 'document_idle';
  all_frames: boolean;
}

/**
 * One browser's manifest out of the common one. Each browser warns about the other's keys, so each gets only its
 * own: Chrome starts a service worker and has a side panel, Firefox an event page and a sidebar.
 */
export function manifestFor(browser: Browser, common: Manifest): Manifest {
  const {
    background,
    minimum_chrome_version,
    browser_specific_settings,
    side_panel,
    sidebar_action,
    ...rest
  } = common;
  const { service_worker, scripts, type } = background;
  if (browser === 'chrome') {
    if (!service_worker || !minimum_chrome_version || !side_panel)
      throw new Error('manifest.json: a key that Chrome needs is gone');
    return {
      ...rest,
      background: { service_worker, type },
      minimum_chrome_version,
      side_panel,
      permissions: [...rest.permissions, 'sidePanel'],
    };
  }
  if (!scripts || !browser_specific_settings || !sidebar_action)
    throw new Error('manifest.json: a key that Firefox needs is gone');
  return { ...rest, background: { scripts, type }, browser_specific_settings, sidebar_action };
}

/**
 * The match patterns of the kept hosts: each host with its subdomains, over https and http. Plain http is there
 * because some of these sites still answer on it and because browser tests serve the hosts from this machine
 * without certificates; the page is only read, so nothing is at stake that the page did not already show.
 */
export function matchPatterns(hosts: readonly NewsHost[]): string[] {
  return hosts.map(({ host }) => `*://*.${host}/*`);
}
