import type { StatementView } from '../content/views.ts';
import { Certainty } from './Certainty.tsx';
import { useDoing } from './doing.ts';
import { Speaker } from './Speaker.tsx';

interface Props {
  view: StatementView;
  /** Id for the heading, by which the card is named. */
  heading: string;
}

/** Words that somebody said: what kind, the words, who, and the word that reports them. */
export function Statement({ view, heading }: Props) {
  const { say } = useDoing().speech;
  const { lang } = view;
  return (
    <>
      <Certainty view={view} heading={heading} />
      <blockquote class={`verbatim ${view.kind}`} lang={lang} dir="auto">
        {view.text}
      </blockquote>
      {view.speakers.length === 0 ? (
        <p class="unknown">{say('briefUnknown')}</p>
      ) : (
        view.speakers.map((speaker) => <Speaker key={speaker.name} speaker={speaker} lang={lang} />)
      )}
      {view.cue && (
        <p class="fact">
          {say('cardCue')}{' '}
          <span class="cue verbatim" lang={lang}>
            {view.cue}
          </span>
          {view.force && <span class="force">{view.force}</span>}
        </p>
      )}
      {view.via && <p class="via">{say('briefVia', view.via)}</p>}
      {view.within && <p class="via">{say('briefWithin', view.within)}</p>}
    </>
  );
}
