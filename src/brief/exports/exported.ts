import type { Analysis, ArticleText } from '../../shared/analysis.ts';
import type { Correction, Note, Placed } from '../../shared/notes.ts';
import type { Brief } from '../brief.ts';
import type { Speech } from '../phrases.ts';

/** All that there is to write out of one article. */
export interface Exported {
  article: ArticleText;
  analysis: Analysis;
  /** Of that analysis. */
  brief: Brief;
  notes: readonly Placed<Note>[];
  corrections: readonly Placed<Correction>[];
  speech: Speech;
  /** When the file is made. */
  now: Date;
}
