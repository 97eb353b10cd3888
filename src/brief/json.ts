import type { Analysis, ArticleText } from '../shared/analysis.ts';
import type { Correction, Note, Placed } from '../shared/notes.ts';
import { standardsOf } from './standards/standards.ts';

/** Media type of what {@link briefJson} gives. */
export const JSON_TYPE = 'application/json';

/** What the reader added to an article. */
export interface Additions {
  notes: readonly Placed<Note>[];
  corrections: readonly Placed<Correction>[];
}

/**
 * An article and its analysis as one JSON document, with each meeting in PLOVER and schema.org, and beside them what the
 * reader added. The text goes with it: spans mean nothing without it.
 */
export function briefJson(article: ArticleText, analysis: Analysis, additions?: Additions): string {
  const { notes, corrections } = additions ?? {};
  const standards = standardsOf(article, analysis);
  return `${JSON.stringify({ article, analysis, standards, notes, corrections }, null, 2)}\n`;
}
