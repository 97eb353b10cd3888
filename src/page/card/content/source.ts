import type { Analysis, ArticleText, Span } from '../../../shared/analysis.ts';
import type { Note, Placed } from '../../../shared/notes.ts';
import type { Subject } from '../../../shared/subject.ts';

/** What cards are made from. */
export interface Source {
  article: ArticleText;
  analysis: Analysis;
  notes: readonly Placed<Note>[];
}

/** What a card is asked for: what it is about, and the marked passage where the reader is. */
export interface Asked {
  subject: Subject;
  span: Span;
}
