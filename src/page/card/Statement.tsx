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
      {view.cue && <Fact term={say('cardCue')} words={view.cue} mark="cue" />}
      {view.via && <p class="via">{say('briefVia', view.via)}</p>}
    </>
  );
}

function Speaker({ speaker: { name, role, unnamed }, say }: { speaker: SpeakerView; say: Say }) {
  if (unnamed) {
    return (
      <p class="speaker">
        <span class="unnamed-tag">{say('cardUnnamedTag', role ?? name)}</span>
      </p>
    );
  }
  return (
    <p class="speaker">
      <strong>{name}</strong>
      {role && <span class="role">{role}</span>}
    </p>
  );
}

function Fact({ term, words, mark }: { term: string; words: string; mark: string }) {
  return (
    <p class="fact">
      {term} <span class={mark}>{words}</span>
    </p>
  );
}
