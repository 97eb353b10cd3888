import type { Say } from '../../shared/words.ts';
import type { SpeakerView, StatementView } from './content.ts';

interface Props {
  view: StatementView;
  /** Id for the heading, by which the card is named. */
  heading: string;
  say: Say;
}

/** Words that somebody said: what kind, the words, who, and the word that reports them. */
export function Statement({ view, heading, say }: Props) {
  return (
    <>
      <p class="kind" id={heading}>
        {view.heading}
        <span class="certainty" title={view.certaintyMeaning}>
          {' · '}
          {view.certainty}
        </span>
      </p>
      <blockquote class={view.kind}>{view.text}</blockquote>
      {view.speakers.length === 0 ? (
        <p class="unknown">{say('briefUnknown')}</p>
      ) : (
        view.speakers.map((speaker) => <Speaker key={speaker.name} speaker={speaker} say={say} />)
      )}
      {view.cue && (
        <p class="fact">
          {say('cardCue')} <span class="cue">{view.cue}</span>
          {view.force && <span class="force">{view.force}</span>}
        </p>
      )}
      {view.via && <p class="via">{say('briefVia', view.via)}</p>}
      {view.within && <p class="via">{say('briefWithin', view.within)}</p>}
    </>
  );
}

function Speaker({ speaker: { name, role, unnamed, told }, say }: { speaker: SpeakerView; say: Say }) {
  if (unnamed) {
    return (
      <div class="speaker">
        <span class="unnamed-tag">{say('cardUnnamedTag', role ?? name)}</span>
        {told && <p class="fact">{told}</p>}
      </div>
    );
  }
  return (
    <p class="speaker">
      <strong>{name}</strong>
      {role && <span class="role">{role}</span>}
    </p>
  );
}
