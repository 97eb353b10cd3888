import type { Phase } from '../surface/tab/phase.ts';

type Annotated = Extract<Phase, { kind: 'annotated' }>;

/** The last brief and the page that it was of. */
export interface Held {
  phase: Annotated;
  /** The page's address; null where the browser does not tell. */
  url: string | null;
}

/** What the panel shows. */
export interface Steady {
  phase: Phase;
  held: Held | null;
  /** Whether the page is being read again while its last brief still stands. */
  renewing: boolean;
}

const PASSING: readonly Phase['kind'][] = ['loading', 'reading'];

/** Keeps a brief where it is while the same page is read again: nothing jumps, and nothing is blank for a moment. */
export function steady(held: Held | null, phase: Phase, url: string | null): Steady {
  if (phase.kind === 'annotated') return { phase, held: { phase, url }, renewing: false };
  if (held && PASSING.includes(phase.kind) && pageOf(held.url) === pageOf(url))
    return { phase: held.phase, held, renewing: true };
  return { phase, held: null, renewing: false };
}

const pageOf = (url: string | null): string | null => url?.replace(/#.*/s, '') ?? null;
