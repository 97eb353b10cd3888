import type { SectionId } from '../../brief/components/Section.tsx';
import { isRecord } from '../../shared/shapes.ts';

/** `storage.local` key of the sections that the reader keeps open. */
export const OPEN_SECTIONS_KEY = 'openSections';

export type OpenSections = Record<SectionId, boolean>;

/** What is open before the reader has chosen: what the first ten seconds need. */
const DEFAULTS: OpenSections = {
  meetings: true,
  voices: true,
  measures: true,
  positions: false,
  unnamed: true,
  sourcing: false,
  timeline: false,
  disagreements: true,
  nextSteps: true,
};

/** Reads the choice from whatever storage held; what is missing or no boolean gets its default. */
export function readOpenSections(stored: unknown): OpenSections {
  const held = Object.entries(isRecord(stored) ? stored : {});
  const known = held.filter(([id, open]) => Object.hasOwn(DEFAULTS, id) && typeof open === 'boolean');
  return { ...DEFAULTS, ...Object.fromEntries(known) };
}
