import type { Analysis, ArticleText } from '../../shared/analysis.ts';
import { annotatesUnasked, type Settings } from '../../shared/settings.ts';
import type { Beginning, TabReport } from '../../shared/tab-report.ts';
import type { Engine } from '../closed-pages.ts';
import { isClosed, type Site } from '../site.ts';
import type { PopupTab } from './tab.ts';

/** What the popup shows. */
export type Phase =
  | { kind: 'loading' }
  | { kind: 'no-tab' }
  | { kind: 'restricted' }
  | { kind: 'needs-access' }
  | { kind: 'unread' }
  | { kind: 'paused' }
  | { kind: 'reading'; progress: number | null; beginning: Beginning | null }
  | { kind: 'not-an-article' }
  | { kind: 'unsure' }
  | { kind: 'not-english' }
  | { kind: 'failed'; error: string | null }
  | { kind: 'annotated'; article: ArticleText; analysis: Analysis; ms: number | null };

/** All that decides it. `undefined` is "not known yet", null is "none". */
export interface Known {
  engine: Engine;
  tab: PopupTab | null | undefined;
  site: Site | null;
  report: TabReport | null | undefined;
  settings: Settings | undefined;
  /** Whether the browser lets us read the site without a click. */
  access: boolean | undefined;
  /** Whether the reader has just asked for the page to be annotated. */
  asked: boolean;
}

/** Decides what to show. What the tab's report says goes first; a page without one is sorted by what we may do. */
export function phaseOf({ engine, tab, site, report, settings, access, asked }: Known): Phase {
  if (tab === null) return { kind: 'no-tab' };
  if (report === undefined || settings === undefined) return { kind: 'loading' };
  // Of an article that was read nothing more has to be known.
  if (report?.state === 'annotated') return annotated(report);
  if (tab === undefined) return { kind: 'loading' };
  if (asked || report?.state === 'reading')
    return { kind: 'reading', progress: progressOf(report), beginning: beginningOf(report) };
  if (report?.state === 'failed') return { kind: 'failed', error: report.error ?? null };
  if (report !== null && report.state !== 'needs-access') return { kind: report.state };
  if (isClosed(tab.url, engine)) return { kind: 'restricted' };
  if (site && !annotatesUnasked(settings, site.host)) return { kind: 'paused' };
  if (site && access === undefined) return { kind: 'loading' };
  return { kind: access ? 'unread' : 'needs-access' };
}

function annotated({ article, analysis, ms }: TabReport): Phase {
  if (article === undefined || analysis === undefined) return { kind: 'failed', error: null };
  return { kind: 'annotated', article, analysis, ms: ms ?? null };
}

/** Only what the background has just noted of a page that is being read counts. */
function progressOf(report: TabReport | null): number | null {
  const { state, progress } = report ?? {};
  return state === 'reading' && typeof progress === 'number' && progress >= 0 && progress <= 1
    ? progress
    : null;
}

/** What is known so far of a very long text that is being read. */
const beginningOf = (report: TabReport | null): Beginning | null =>
  (report?.state === 'reading' && report.beginning) || null;
