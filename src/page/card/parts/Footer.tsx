import { useState } from 'preact/hooks';
import type { Change } from '../../../shared/notes.ts';
import type { CardView } from '../content/views.ts';
import { CopyButton } from './CopyButton.tsx';
import { type Additions, type Made, useDoing } from './doing.ts';
import { Icon } from './Icon.tsx';
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
  const { additions, linkTo } = doing;
  if (view.kind === 'actor' && !additions) return null;
  return (
    <footer>
      <div class="row acts">
        {view.kind !== 'actor' && (
          <>
            <CopyButton
              of="copy"
              label={view.copyLabel}
              name={view.copyName}
              text={async () => view.citation}
            />
            <CopyButton
              of="link"
              label={say('cardCopyLink')}
              name={say('cardCopyLinkName')}
              text={() => linkTo(view.sentence)}
            />
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
    const hidden = to.kind === 'hide';
    const { id } = answer.value;
    setMade({
      words: say(hidden ? 'cardHidden' : 'cardCorrected'),
      undo: () => additions.uncorrect(id),
      hidden,
    });
  };
  return (
    <>
      <button
        type="button"
        class="act"
        aria-expanded={open === 'note'}
        aria-pressed={view.note !== null}
        onClick={toggle('note')}
      >
        <Icon of="note" />
        {say('cardNote')}
      </button>
      <button type="button" class="act" aria-expanded={open === 'wrong'} onClick={toggle('wrong')}>
        <Icon of="wrong" />
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
