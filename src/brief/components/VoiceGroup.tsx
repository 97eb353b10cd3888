import { useId, useState } from 'preact/hooks';
import type { Voice } from '../model/voices.ts';
import type { OnShow } from './LineButton.tsx';
import { StatementLine } from './StatementLine.tsx';
import { useSay } from './speech.ts';

interface Props {
  voice: Voice;
  /** Whether all lines show at once, as when the reader filters. */
  all: boolean;
  onShow: OnShow;
}

/** One speaker: name, role and count, the first line, the rest on demand. */
export function VoiceGroup({ voice, all, onShow }: Props) {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { kind, lines } = voice;
  const shown = all || open ? lines : lines.slice(0, 1);
  const line = (one: Voice['lines'][number]) => (
    <li key={`${one.form} ${one.span.join('-')}`}>
      <StatementLine line={one} showSource={kind !== 'named'} onShow={onShow} />
    </li>
  );
  return (
    // Not a landmark: there are as many of them as people who speak.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields.
    <div role="group" class={`voice voice-${kind}`} aria-labelledby={`${id}-name`}>
      <header>
        <h3 id={`${id}-name`}>{voice.name ?? say(kind === 'unnamed' ? 'briefUnnamed' : 'briefUnknown')}</h3>
        {voice.role && <span class="meta">{voice.role}</span>}
        <span class="count">{lines.length}</span>
      </header>
      <ul id={id}>{shown.map(line)}</ul>
      {!all && lines.length > 1 && (
        <button
          type="button"
          class="more"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? say('briefShowFewer') : say('briefShowMore', String(lines.length - 1))}
        </button>
      )}
    </div>
  );
}
