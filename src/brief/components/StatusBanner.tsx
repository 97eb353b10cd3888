import { PROCESS_WORD } from '../labels.ts';
import type { StatusView } from '../model/status.ts';
import { PROCESS_TONE } from '../tones.ts';
import { Findings } from './Findings.tsx';
import { Icon } from './Icon.tsx';
import { LineButton, type OnShow } from './LineButton.tsx';
import { useSay } from './speech.ts';

/** Where the whole matter stands, with the sentence that proves it and, on demand, everything that it rests on. */
export function StatusBanner({ status, onShow }: { status: StatusView; onShow: OnShow }) {
  const say = useSay();
  return (
    <section class={`status tone-${PROCESS_TONE[status.state]}`} aria-label={say('sectionStatus')}>
      <LineButton span={status.because.span} onShow={onShow}>
        <span class="status-head">
          <Icon of={status.state} />
          <strong class="status-word">{say(PROCESS_WORD[status.state])}</strong>
          <span class="status-subject" lang="en">
            {status.subject}
          </span>
        </span>
        <span class="status-because" lang="en">
          {status.because.text}
        </span>
      </LineButton>
      <Findings findings={status.findings} onShow={onShow} />
    </section>
  );
}
