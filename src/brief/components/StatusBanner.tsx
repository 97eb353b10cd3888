import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { PROCESS_WORD } from '../labels.ts';
import type { StatusView } from '../model/status.ts';
import { PROCESS_TONE } from '../tones.ts';
import { Findings } from './Findings.tsx';
import { Icon } from './Icon.tsx';
import { LineButton, type OnShow } from './LineButton.tsx';
import { useSay } from './speech.ts';
import { useCut } from './use-cut.ts';

interface Props {
  status: StatusView;
  /** What else there is to ask for, beside "Why?". */
  children?: ComponentChildren;
  onShow: OnShow;
}

/** Where the whole matter stands, with the sentence that proves it and, on demand, everything that it rests on. */
export function StatusBanner({ status, children, onShow }: Props) {
  const say = useSay();
  const words = useRef<HTMLSpanElement>(null);
  const [whole, setWhole] = useState(false);
  const cut = useCut(words);
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
        <span ref={words} class={`status-because${whole ? ' whole' : ''}`} lang="en">
          {status.because.text}
        </span>
      </LineButton>
      <div class="status-ways">
        {(cut || whole) && (
          <button type="button" class="more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {say(whole ? 'statusLess' : 'statusMore')}
          </button>
        )}
        <Findings findings={status.findings} onShow={onShow} />
        {children}
      </div>
    </section>
  );
}
