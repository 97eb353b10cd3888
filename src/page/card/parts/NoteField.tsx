import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../content/views.ts';
import { type Additions, useDoing } from './doing.ts';

interface Props {
  view: CardView;
  additions: Additions;
  /** Keeps what is written while the reader looks at another tab of the card. */
  onSaved(words: string): void;
}

/** The reader's note on the passage: a field that grows with what is written. */
export function NoteField({ view, additions, onSaved }: Props) {
  const { speech, tell, drafts } = useDoing();
  const { say } = speech;
  const { id, body: before = '' } = view.note ?? {};
  const passage = view.span.join();
  const [body, setBody] = useState(drafts.get(passage) ?? before);
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();
  // At once: what the reader types next is for the field, not for the page.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const save = async (words: string): Promise<void> => {
    if (words.trim() === '' && id === undefined) return;
    const answer = await additions.note(view, words.trim(), id);
    if (answer.ok) drafts.delete(passage);
    if (answer.ok) onSaved(say(answer.value.id === null ? 'cardNoteDeleted' : 'cardNoteSaved'));
    else tell(answer.error);
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
          setBody(currentTarget.value);
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
