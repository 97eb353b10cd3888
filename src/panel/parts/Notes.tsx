import { NotesList } from '../../brief/components/NotesList.tsx';
import type { NoteActions } from '../../brief/components/note-actions.ts';
import { useSay } from '../../brief/components/speech.ts';
import type { ArticleText } from '../../shared/analysis.ts';
import type { Correction, Note, Placed } from '../../shared/notes.ts';

interface Props {
  article: ArticleText;
  notes: readonly Placed<Note>[];
  corrections: readonly Placed<Correction>[];
  actions: NoteActions;
}

/** What the reader wrote on the article and corrected in it, or that there is nothing. */
export function Notes({ article, notes, corrections, actions }: Props) {
  const say = useSay();
  if (notes.length + corrections.length === 0) return <p class="nothing">{say('panelNoNotes')}</p>;
  return <NotesList article={article} notes={notes} corrections={corrections} {...actions} />;
}
