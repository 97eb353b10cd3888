import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ArticleText } from '../../shared/analysis.ts';
import type { Note, Placed } from '../../shared/notes.ts';
import { passageOf } from '../model/notes.ts';
import { NoteEditor } from './NoteEditor.tsx';
import type { NoteActions } from './note-actions.ts';
import { PassageLine } from './PassageLine.tsx';
import { useSay } from './speech.ts';

interface Props extends Pick<NoteActions, 'onShow' | 'onEdit' | 'onDelete'> {
  note: Placed<Note>;
  article: Pick<ArticleText, 'url' | 'text' | 'language'>;
}

/** One note: the passage and what the reader wrote on it, to be changed in place. */
export function NoteItem({ note, article, onShow, onEdit, onDelete }: Props) {
  const say = useSay();
  const id = useId();
  const [isEdited, setEdited] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    if (wasEdited.current && !isEdited) edit.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  return (
    <li class="note">
      <PassageLine id={id} passage={passageOf(note, article)} language={article.language} onShow={onShow} />
      {isEdited ? (
        <NoteEditor
          body={note.body}
          describedBy={id}
          onCancel={() => setEdited(false)}
          onSave={async (body) => {
            // A note without words is none.
            if (body.trim() === '') onDelete(note);
            else if (await onEdit(note, body)) setEdited(false);
          }}
        />
      ) : (
        <>
          <p class="note-body" dir="auto">
            {note.body}
          </p>
          <div class="note-foot">
            <button
              type="button"
              class="more"
              ref={edit}
              aria-describedby={id}
              onClick={() => setEdited(true)}
            >
              {say('noteEdit')}
            </button>
            <button type="button" class="more" aria-describedby={id} onClick={() => onDelete(note)}>
              {say('noteDelete')}
            </button>
          </div>
        </>
      )}
    </li>
  );
}
