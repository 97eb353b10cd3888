import { useContext, useEffect, useState } from 'preact/hooks';
import { browser } from '../../shared/browser.ts';
import { areOpen, hasAccess } from '../access.ts';
import { EarlyContext } from '../early/early.ts';
import type { Site } from '../site.ts';

/** Whether a site may be read without a click, now and after each change; `undefined` until the browser has said. */
export function useAccess(site: Site | null): boolean | undefined {
  const origins = useContext(EarlyContext)?.origins;
  const [access, setAccess] = useState(() => (site && origins ? areOpen(origins, site) : undefined));
  const pattern = site?.pattern;
  useEffect(() => {
    if (site === null) return;
    const life = new AbortController();
    const check = async () => {
      const now = await hasAccess(site);
      if (!life.signal.aborted) setAccess(now);
    };
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(check);
    onRemoved.addListener(check);
    life.signal.addEventListener('abort', () => {
      onAdded.removeListener(check);
      onRemoved.removeListener(check);
    });
    void check();
    return () => life.abort();
    // The pattern is all of a site that access depends on; the object itself is new at each drawing.
  }, [pattern]);
  return access;
}
