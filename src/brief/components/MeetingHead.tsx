import { CERTAINTY_MEANING, CERTAINTY_WORD, ENCOUNTER_WORD } from '../labels.ts';
import type { MeetingView } from '../model/meetings.ts';
import { participantsOf, whereAndWhen } from '../phrases.ts';
import { StateChip } from './StateChip.tsx';
import { useSpeech } from './speech.ts';

/** A meeting in a few words: its state, who meets, and what, where and when. */
export function MeetingHead({ meeting }: { meeting: MeetingView }) {
  const speech = useSpeech();
  const { say } = speech;
  const { type, state, was, certainty } = meeting;
  const who = participantsOf(speech, meeting);
  const details = [say(ENCOUNTER_WORD[type]), whereAndWhen(speech, meeting)].filter((words) => words !== '');
  return (
    <span class="meeting">
      <StateChip state={state} />
      <span class="meeting-words">
        {who !== '' && <span class="name">{who}</span>}{' '}
        <span class="meta">
          {details.join(' · ')}
          {certainty !== 'sure' && (
            <>
              {' · '}
              <span title={say(CERTAINTY_MEANING[certainty])}>{say(CERTAINTY_WORD[certainty])}</span>
            </>
          )}
        </span>
        {was && <span class="meta">{say('briefWas', was.text)}</span>}
      </span>
    </span>
  );
}
