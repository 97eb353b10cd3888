import type { Word } from '../shared/words.ts';

/** What the panel is divided into, in the order of its tabs. */
export const PARTS = ['article', 'people', 'events', 'notes', 'library'] as const;
export type Part = (typeof PARTS)[number];

export const PART_WORD: Record<Part, Word> = {
  article: 'panelArticle',
  people: 'panelPeople',
  events: 'panelEvents',
  notes: 'panelNotes',
  library: 'panelLibrary',
};

/** `storage.local` key of the part that the reader looked at last. */
export const PART_KEY = 'panelPart';

/** Reads the part from whatever storage held. */
export const readPart = (stored: unknown): Part => PARTS.find((part) => part === stored) ?? 'article';

const STEP: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** The part that a key leads to, round the ends; null where the key leads to none. In right-to-left lines left is forward. */
export function partBy(key: string, from: Part, rightToLeft: boolean): Part | null {
  if (key === 'Home') return PARTS[0];
  if (key === 'End') return PARTS.at(-1) ?? null;
  const step = STEP[key];
  if (step === undefined) return null;
  const to = PARTS.indexOf(from) + (rightToLeft ? -step : step);
  return PARTS.at(to % PARTS.length) ?? null;
}
