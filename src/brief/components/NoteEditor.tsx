import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NOTE } from '../../shared/notes.ts';
import { useSay } from './speech.ts';

interface Props {
  body: string;
  /** Id of the passage. */
  describedBy: string;
  onSave: (body: string) => void;
  onCancel: () => void;
}

/** Where a note is written. Escape leaves it as it was, Control with Enter keeps it. */
export function NoteEditor({ body, describedBy, onSave, onCancel }: Props) {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState(body);
  useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    // The surface's single keys are letters here.
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(words);
    else return;
    event.preventDefault();
  };
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(words);
      }}
    >
      <textarea
        ref={field}
        aria-label={say('noteBody')}
        aria-describedby={describedBy}
        dir="auto"
        rows={3}
        maxLength={LONGEST_NOTE}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="note-foot">
        <button type="submit" class="more">
          {say('noteSave')}
        </button>
        <button type="button" class="more" onClick={onCancel}>
          {say('noteCancel')}
        </button>
      </div>
    </form>
  );
}
