import { useState } from 'preact/hooks';
import { browser } from '../../shared/browser.ts';
import { GRANTS_KEY, readGrants } from '../../shared/grants.ts';
import type { Settings } from '../../shared/settings.ts';
import { type Access, accessOf } from '../access-of.ts';
import type { Site } from '../site.ts';
import { useStored } from '../stored.ts';
import { useAccess } from './use-access.ts';

const NOTHING_LOST = { lost: [] };

/** How a site is read, and what the page that says so has to tell. */
export interface SiteAccess extends Access {
  /** Whether the browser lets us read the site without a click; `undefined` until it has said. */
  mayRead: boolean | undefined;
  /** To be told whether the reader said no when they were asked. */
  onAnswered: (granted: boolean) => void;
}

/** How a site is read, now and after each change. */
export function useSiteAccess(
  site: Site | null,
  closed: boolean,
  settings: Settings | undefined,
): SiteAccess {
  const mayRead = useAccess(site);
  const { value: grants = NOTHING_LOST } = useStored('local', GRANTS_KEY, readGrants);
  const [refusedAt, setRefusedAt] = useState<string | null>(null);
  const kept = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  const refused = site !== null && refusedAt === site.host;
  return {
    ...accessOf({ site, closed, settings, access: mayRead, kept, grants, refused }),
    mayRead,
    onAnswered: (granted) => setRefusedAt(granted || site === null ? null : site.host),
  };
}
