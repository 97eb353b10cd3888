import { useState } from 'preact/hooks';
import type { Change } from '../../../shared/notes.ts';
import type { CardView } from '../content/views.ts';
import { CopyButton } from './CopyButton.tsx';
import { type Additions, type Made, useDoing } from './doing.ts';
import { NoteField } from './NoteField.tsx';
import { WrongMenu } from './WrongMenu.tsx';

interface Props {
  view: CardView;
  setMade(made: Made): void;
}

/** What the reader can do with it. */
export function Footer({ view, setMade }: Props) {
  const doing = useDoing();
  const { say } = doing.speech;
  const { additions } = doing;
  if (view.kind === 'actor' && !additions) return null;
  return (
    <footer>
      <div class="row">
        {view.kind !== 'actor' && (
          <>
            <CopyButton label={view.copyLabel} name={view.copyName} text={view.citation} />
            <CopyButton label={say('cardCopyLink')} name={say('cardCopyLinkName')} text={view.link} />
          </>
        )}
        {additions && <Adding view={view} additions={additions} setMade={setMade} />}
      </div>
    </footer>
  );
}

function Adding({ view, additions, setMade }: Props & { additions: Additions }) {
  const { speech, stay, tell } = useDoing();
  const { say } = speech;
  const [open, setOpen] = useState<'note' | 'wrong' | null>(null);
  const toggle = (which: 'note' | 'wrong') => (): void => {
    // A field that is being written in does not go with the pointer.
    stay();
    setOpen(open === which ? null : which);
  };
  const change = async (to: Change): Promise<void> => {
    const answer = await additions.correct(view, to);
    if (!answer.ok) {
      tell(answer.error);
      return;
    }
    setOpen(null);
    const { id } = answer.value;
    setMade({
      words: say(to.kind === 'hide' ? 'cardHidden' : 'cardCorrected'),
      undo: () => additions.uncorrect(id),
    });
  };
  return (
    <>
      <button type="button" class="copy" aria-expanded={open === 'note'} onClick={toggle('note')}>
        {say('cardNote')}
      </button>
      <button type="button" class="copy" aria-expanded={open === 'wrong'} onClick={toggle('wrong')}>
        {say('cardWrong')}
      </button>
      {open === 'note' && (
        <NoteField
          view={view}
          additions={additions}
          onSaved={(words, undo) => {
            setOpen(null);
            if (undo) setMade({ words, undo });
            else tell(words);
          }}
        />
      )}
      {open === 'wrong' && <WrongMenu view={view} onChange={change} />}
    </>
  );
}
