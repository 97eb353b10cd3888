import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../content/views.ts';
import { type Additions, type Made, useDoing } from './doing.ts';

interface Props {
  view: CardView;
  additions: Additions;
  /** @param back puts back what went; null where nothing did */
  onSaved(words: string, back: Made['undo'] | null): void;
}

/**
 * The reader's note on the passage: a field that grows with what is written. As long as nothing is, it shows the note
 * as it is kept, which may change or go meanwhile; what is written outlives the field until it is saved.
 */
export function NoteField({ view, additions, onSaved }: Props) {
  const { speech, tell, drafts } = useDoing();
  const { say } = speech;
  const { id, body: before = '' } = view.note ?? {};
  const passage = view.span.join();
  const [draft, setDraft] = useState(drafts.get(passage));
  const body = draft ?? before;
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();
  // At once: what the reader types next is for the field, not for the page.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const save = async (words: string): Promise<void> => {
    if (words.trim() === '' && id === undefined) return;
    const answer = await additions.note(view, words.trim(), id);
    if (!answer.ok) {
      tell(answer.error);
      return;
    }
    drafts.delete(passage);
    setDraft(undefined);
    if (answer.value.id !== null) onSaved(say('cardNoteSaved'), null);
    else onSaved(say('cardNoteDeleted'), () => additions.note(view, before, id));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save(body);
  };
  return (
    <form
      class="note"
      onSubmit={(event) => {
        event.preventDefault();
        void save(body);
      }}
    >
      <label for={name}>{say('cardYourNote')}</label>
      <textarea
        id={name}
        ref={field}
        rows={2}
        dir="auto"
        value={body}
        onInput={({ currentTarget }) => {
          drafts.set(passage, currentTarget.value);
          setDraft(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div class="row">
        <button type="submit" class="do">
          {say('cardNoteSave')}
        </button>
        {id !== undefined && (
          <button type="button" class="do" onClick={() => save('')}>
            {say('cardNoteDelete')}
          </button>
        )}
        <span class="hint">{say('cardNoteHint')}</span>
      </div>
    </form>
  );
}
