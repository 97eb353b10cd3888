import { useSay } from '../../brief/components/speech.ts';
import type { Site } from '../site.ts';

interface Props {
  site: Site | null;
  headline: string;
  state: string;
  paused: boolean;
  onPause: (paused: boolean) => void;
}

/** Which page this is about, whether Attaché works on its site, and how it went. */
export function Header({ site, headline, state, paused, onPause }: Props) {
  const say = useSay();
  return (
    <header class="popup-header">
      <div class="site-row">
        <span class="site">{site?.name}</span>
        {site && (
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={!paused}
            onClick={() => onPause(!paused)}
          >
            <span class="switch-words">{say(paused ? 'popupOff' : 'popupOn')}</span>
            <span class="knob" aria-hidden="true" />
          </button>
        )}
      </div>
      {headline !== '' && <h1 title={headline}>{headline}</h1>}
      <p class="meta">{state}</p>
    </header>
  );
}
