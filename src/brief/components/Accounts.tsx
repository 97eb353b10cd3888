import { useId, useState } from 'preact/hooks';
import { numberFormat } from '../../shared/formats.ts';
import type { MeetingView } from '../model/meetings.ts';
import { sayCount } from '../phrases.ts';
import { LineButton, type OnShow } from './LineButton.tsx';
import { StateChip } from './StateChip.tsx';
import { useSpeech } from './speech.ts';

/** Who says what of a meeting: folded, so that one headline state stands first, but never hidden silently. */
export function Accounts({ meeting, onShow }: { meeting: MeetingView; onShow: OnShow }) {
  const speech = useSpeech();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { accounts, otherAccounts } = meeting;
  const onlyTheWriter = accounts.every(({ source }) => source === null) && otherAccounts === 0;
  if (onlyTheWriter) return null;
  const label =
    otherAccounts > 0
      ? sayCount(speech, otherAccounts, 'briefOtherAccounts')
      : sayCount(speech, accounts.length, 'briefAccounts');
  const number = numberFormat(speech.locale).format(otherAccounts > 0 ? otherAccounts : accounts.length);
  return (
    <div class="accounts">
      <button
        type="button"
        class="more"
        title={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Bubble />
        <span class="accounts-count" aria-hidden="true">
          {otherAccounts > 0 ? `+${number}` : number}
        </span>
        <span class="accounts-words">{label}</span>
      </button>
      <ul id={id} hidden={!open}>
        {accounts.map(({ source, state, line }) => (
          <li key={line.span.join('-')}>
            <LineButton span={line.span} onShow={onShow}>
              <span class="account-head">
                <span class="name">{source ?? speech.say('briefWriter')}</span>
                <StateChip state={state} />
              </span>
              <span class="verbatim" lang="en">
                {line.text}
              </span>
            </LineButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Somebody speaks. */
function Bubble() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.5 3.500h11v7.500H8l-3 2.500V11H2.500Z" />
    </svg>
  );
}
