import type { Grants } from '../shared/grants.ts';
import { coversHost } from '../shared/match-pattern.ts';
import { annotatesUnasked, type Settings } from '../shared/settings.ts';
import type { Site } from './site.ts';

/** How a site is read. */
export type AccessKind =
  /** Nothing is known yet. */
  | 'unknown'
  /** The browser lets no extension in. */
  | 'closed'
  /** On every visit: it is on the kept list of news hosts. */
  | 'listed'
  /** On every visit: the reader allowed it. */
  | 'granted'
  /** Only when the reader asks for it. */
  | 'by-click'
  /** It is on the kept list, or the reader was just asked, and access is refused. */
  | 'refused'
  /** It was allowed and is no longer, without the reader having taken it back. */
  | 'lost'
  /** The reader switched it off. */
  | 'switched-off'
  /** Only sites that the reader chose are read, and this is none. */
  | 'not-chosen';

/** What changes that, in one press; null where there is nothing to change. */
export type AccessAction = 'allow' | 'stop' | 'switch-on';

export interface Access {
  kind: AccessKind;
  action: AccessAction | null;
}

/** All that decides it. `undefined` is "not known yet". */
export interface AccessFacts {
  /** Null for a page that is on no site, or whose address the browser keeps. */
  site: Site | null;
  /** Whether the browser keeps this page from every extension. */
  closed: boolean;
  settings: Settings | undefined;
  /** Whether the browser lets us read the site without a click. */
  access: boolean | undefined;
  /** The kept list of news hosts, as match patterns. */
  kept: readonly string[];
  grants: Pick<Grants, 'lost'>;
  /** Whether the reader was asked for access to it just now and said no. */
  refused: boolean;
}

const ACTION: Record<AccessKind, AccessAction | null> = {
  unknown: null,
  closed: null,
  listed: null,
  granted: 'stop',
  'by-click': 'allow',
  refused: 'allow',
  lost: 'allow',
  'switched-off': 'switch-on',
  'not-chosen': 'switch-on',
};

/** How a site is read, and what changes it. */
export function accessOf(facts: AccessFacts): Access {
  const kind = kindOf(facts);
  // Lasting access can be asked for a site alone, so not where none is known.
  return { kind, action: facts.site === null ? null : ACTION[kind] };
}

function kindOf({ site, closed, settings, access, kept, grants, refused }: AccessFacts): AccessKind {
  if (closed) return 'closed';
  if (settings === undefined) return 'unknown';
  if (site === null) return 'by-click';
  const covers = (pattern: string): boolean => coversHost(pattern, site.protocol, site.host);
  const isOff = !annotatesUnasked(settings, site.host);
  // What the reader switched off by its name is off, whatever the browser allows.
  if (isOff && settings.siteMode === 'all-but') return 'switched-off';
  if (access === undefined) return 'unknown';
  const isKept = kept.some(covers);
  if (access && isOff) return 'not-chosen';
  if (access) return isKept ? 'listed' : 'granted';
  if (grants.lost.some(covers)) return 'lost';
  return isKept || refused ? 'refused' : 'by-click';
}
