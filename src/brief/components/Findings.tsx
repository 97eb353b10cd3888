import { useId, useState } from 'preact/hooks';
import { FINDING_WORD, PROCESS_WORD } from '../labels.ts';
import type { FindingView } from '../model/findings.ts';
import { PROCESS_TONE } from '../tones.ts';
import { Icon } from './Icon.tsx';
import { LineButton, type OnShow } from './LineButton.tsx';
import { useSay } from './speech.ts';

/** Why the status is what it is: folded, each finding one click from its sentence. */
export function Findings({ findings, onShow }: { findings: readonly FindingView[]; onShow: OnShow }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <div class="findings">
      <button
        type="button"
        class="more why"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {say('statusWhy')}
      </button>
      <ul id={id} hidden={!open} aria-label={say('statusRestsOn')} data-lines>
        {findings.map(({ kind, towards, holder, line }) => (
          <li key={line.span.join('-')}>
            <LineButton span={line.span} onShow={onShow}>
              <span class="finding-head">
                <span class="finding-kind">{say(FINDING_WORD[kind])}</span>
                {holder !== null && <span class="name">{holder}</span>}
                <span class={`chip tone-${PROCESS_TONE[towards]}`}>
                  <Icon of={towards} />
                  {say(PROCESS_WORD[towards])}
                </span>
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
