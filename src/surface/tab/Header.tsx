import type { ComponentChildren } from 'preact';
import { useSay } from '../../brief/components/speech.ts';
import { Switch } from '../Switch.tsx';
import type { Site } from '../site.ts';

interface Props {
  site: Site | null;
  headline: string;
  /** BCP 47 tag of the headline; empty where it is not known. */
  language: string;
  state: string;
  /** What screen readers hear when the page's state changes. */
  heard: string;
  paused: boolean;
  onPause: (paused: boolean) => void;
  /** How the site is read. */
  children?: ComponentChildren;
}

/** Which page this is about, whether Attaché works on its site, and how it went. As high before all is known as after. */
export function Header({ site, headline, language, state, heard, paused, onPause, children }: Props) {
  const say = useSay();
  return (
    <header class="popup-header">
      <div class="site-row">
        <span class="site">{site?.name}</span>
        {children}
        {site && (
          <Switch on={!paused} onChange={(on) => onPause(!on)} title={say(paused ? 'popupOff' : 'popupOn')}>
            {say(paused ? 'popupOff' : 'popupOn')}
          </Switch>
        )}
      </div>
      {headline === '' ? <h1>{say('name')}</h1> : <h1 lang={language}>{headline}</h1>}
      <p class="meta">{state}</p>
      <p class="unseen" role="status">
        {heard}
      </p>
    </header>
  );
}
