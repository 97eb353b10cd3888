import type { Span } from '../../../shared/analysis.ts';
import type { Note, Placed } from '../../../shared/notes.ts';
import type { NoteView } from './views.ts';

/** The reader's note on a passage: the one on these very words, else the first that shares any of them. */
export function noteOn(notes: readonly Placed<Note>[], span: Span): NoteView | null {
  const here = notes.filter((note) => note.span && note.span[0] < span[1] && span[0] < note.span[1]);
  const found =
    here.find((note) => note.span?.[0] === span[0] && note.span[1] === span[1]) ??
    here.toSorted((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))[0];
  return found ? { id: found.id, body: found.body } : null;
}
