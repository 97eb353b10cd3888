import type { Correction, Note } from '../../shared/notes.ts';
import type { OnShow } from './LineButton.tsx';

/** What a list of notes has done by whoever draws it. */
export interface NoteActions {
  onShow: OnShow;
  /** Told the new words of a note; resolves with whether they are kept. */
  onEdit: (note: Note, body: string) => Promise<boolean>;
  /** Whoever is told offers to undo it; so also of {@link onTakeBack}. */
  onDelete: (note: Note) => void;
  onTakeBack: (correction: Correction) => void;
}
