import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../brief/components/speech.ts';

interface Props {
  draft: string;
  onDraft: (draft: string) => void;
  onRead: () => void;
  onFile: (file: File) => void;
}

/** Where a text is handed in: pasted, dropped or from a file. */
export function Intake({ draft, onDraft, onRead, onFile }: Props) {
  const say = useSay();
  const box = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  // Pasting is what the page is for, so the keys go there at once.
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      class="intake"
      onSubmit={(event) => {
        event.preventDefault();
        onRead();
      }}
    >
      <label for="text">{say('selectionBox')}</label>
      <textarea
        id="text"
        ref={box}
        rows={14}
        dir="auto"
        spellcheck={false}
        autocomplete="off"
        placeholder={say('selectionBoxHint')}
        value={draft}
        onInput={({ currentTarget }) => onDraft(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onRead();
        }}
      />
      <div class="ways">
        <button type="submit" class="action primary">
          {say('selectionRead')}
        </button>
        <button type="button" class="action" onClick={() => chooser.current?.click()}>
          {say('selectionFile')}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen again after it was changed.
            currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
    </form>
  );
}
