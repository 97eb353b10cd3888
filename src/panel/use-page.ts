import { useRef } from 'preact/hooks';
import { readSettings, SETTINGS_KEY, type Settings } from '../shared/settings.ts';
import { type TabReport, tabKey } from '../shared/tab-report.ts';
import type { Engine } from '../surface/closed-pages.ts';
import { isClosed, type Site, siteOf } from '../surface/site.ts';
import { useStored } from '../surface/stored.ts';
import { type Phase, phaseOf } from '../surface/tab/phase.ts';
import { readReport } from '../surface/tab/read-report.ts';
import type { PopupTab } from '../surface/tab/tab.ts';
import { type SiteAccess, useSiteAccess } from '../surface/tab/use-site-access.ts';
import { type Held, steady } from './steady.ts';

/** All that is known of a tab's page. */
export interface PageKnown {
  site: Site | null;
  access: SiteAccess;
  report: TabReport | null | undefined;
  settings: Settings | undefined;
  phase: Phase;
  renewing: boolean;
  /** Why the report could not be read. */
  error: string | null;
}

/** Follows a tab's report and the settings. */
export function usePage(tab: PopupTab | null | undefined, engine: Engine, asked: boolean): PageKnown {
  const { value: noted, error } = useStored('session', tab ? tabKey(tab.id) : null, readReport);
  const { value: settings } = useStored('local', SETTINGS_KEY, readSettings);
  const held = useRef<Held | null>(null);
  const url = tab?.url ?? null;
  // A page that is read again keeps its address meanwhile, also where the browser does not tell it.
  const again = noted?.state === 'reading' && held.current?.url === url ? held.current.report : null;
  const address = url ?? noted?.article?.url ?? again?.article?.url ?? null;
  const site = siteOf(address);
  const access = useSiteAccess(site, isClosed(address, engine), settings);
  const phase = phaseOf({ engine, tab, site, report: noted, settings, access: access.mayRead, asked });
  const now = steady(held.current, phase, noted, url);
  held.current = now.held;
  const { report, renewing } = now;
  return { site, access, report, settings, phase: now.phase, renewing, error };
}
