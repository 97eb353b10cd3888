import type { Brief } from './brief.ts';

/** The brief as far as its gist goes: where the matter stands, the meetings, and who said what. */
export function gistOf(brief: Brief): Brief {
  return {
    ...brief,
    measures: [],
    positions: [],
    unnamed: { ...brief.unnamed, sources: [] },
    sourcing: { ...brief.sourcing, statements: 0 },
    timeline: { past: [], now: [], next: [] },
    disagreements: [],
    nextSteps: [],
  };
}
