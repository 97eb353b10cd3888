import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KIND_WORD } from '../../../brief/labels.ts';
import { CLAIM_KINDS } from '../../../shared/claim-kinds.ts';
import type { Change } from '../../../shared/notes.ts';
import type { CardView, WrongView } from '../content/views.ts';
import { useDoing } from './doing.ts';

interface Props {
  view: CardView;
  onChange(change: Change): void;
}

/** What the reader can put right. Nothing happens before a button is pressed: a list is gone through by arrow keys. */
export function WrongMenu({ view, onChange }: Props) {
  const { say } = useDoing().speech;
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  const { speakers, kind } = view.wrong;
  return (
    <div class="wrong">
      <button ref={first} type="button" class="do" onClick={() => onChange({ kind: 'hide' })}>
        {say(view.kind === 'actor' ? 'cardWrongHideActor' : 'cardWrongHide')}
      </button>
      {speakers && <ChooseSpeaker speakers={speakers} onChange={onChange} />}
      {kind && (
        <Choose
          label={say('cardWrongKind')}
          options={CLAIM_KINDS.map((each) => ({ value: each, words: say(KIND_WORD[each]) }))}
          present={kind}
          onChoose={(value) => {
            const to = CLAIM_KINDS.find((each) => each === value);
            if (to) onChange({ kind: 'kind', to });
          }}
        />
      )}
    </div>
  );
}

/** Stands for nobody in the list; no actor's name is empty. */
const NOBODY = '';

function ChooseSpeaker({
  speakers: { names, present },
  onChange,
}: {
  speakers: NonNullable<WrongView['speakers']>;
  onChange: Props['onChange'];
}) {
  const { say } = useDoing().speech;
  return (
    <Choose
      label={say('cardWrongSpeaker')}
      options={[
        { value: NOBODY, words: say('cardWrongNobody') },
        ...names.map((name) => ({ value: name, words: name })),
      ]}
      present={present ?? NOBODY}
      onChoose={(name) => onChange({ kind: 'speaker', name: name === NOBODY ? null : name })}
    />
  );
}

interface ChooseProps {
  label: string;
  options: readonly { value: string; words: string }[];
  present: string;
  onChoose(value: string): void;
}

function Choose({ label, options, present, onChoose }: ChooseProps) {
  const { say } = useDoing().speech;
  const [chosen, setChosen] = useState(present);
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== present) onChoose(chosen);
      }}
    >
      <label>
        {label}{' '}
        <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {options.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="do" aria-disabled={chosen === present}>
        {say('cardWrongChange')}
      </button>
    </form>
  );
}
