import type { TabReport } from '../shared/tab-report.ts';
import type { Phase } from '../surface/tab/phase.ts';

type Report = TabReport | null | undefined;
type Annotated = Extract<Phase, { kind: 'annotated' }>;

/** The last brief, the report that it is of, and the page. */
export interface Held {
  phase: Annotated;
  report: Report;
  /** The page's address; null where the browser does not tell. */
  url: string | null;
}

/** What the panel shows. */
export interface Steady {
  phase: Phase;
  /** The report that the phase is of. */
  report: Report;
  held: Held | null;
  /** Whether the page is being read again while its last brief still stands. */
  renewing: boolean;
}

/** What a page goes through while it is loaded and read again. */
const PASSING: readonly Phase['kind'][] = ['loading', 'unread', 'reading'];

/** Keeps a brief where it is while the same page is read again: nothing jumps, and nothing is blank for a moment. */
export function steady(held: Held | null, phase: Phase, report: Report, url: string | null): Steady {
  if (phase.kind === 'annotated') return { phase, report, held: { phase, report, url }, renewing: false };
  if (held && PASSING.includes(phase.kind) && pageOf(held.url) === pageOf(url))
    return { phase: held.phase, report: held.report, held, renewing: true };
  return { phase, report, held: null, renewing: false };
}

const pageOf = (url: string | null): string | null => url?.replace(/#.*/s, '') ?? null;
