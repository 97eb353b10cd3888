import { StateChip } from '../brief/components/StateChip.tsx';
import { useSpeech } from '../brief/components/speech.ts';
import { CERTAINTY_WORD } from '../brief/labels.ts';
import type { MeetingView } from '../brief/model/meetings.ts';
import { titleOf, whereAndWhen } from '../brief/phrases.ts';
import { Reference, Verbatim } from './Verbatim.tsx';

/** Every meeting with its state, its sentence and every account of it. */
export function Meetings({ meetings }: { meetings: readonly MeetingView[] }) {
  const { say } = useSpeech();
  return (
    <ul>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <MeetingLine meeting={meeting} />
          {meeting.evidence.map(({ span }) => (
            <Reference key={span.join('-')} to={span} />
          ))}
          {meeting.accounts.length > 0 && (
            <ul>
              {meeting.accounts.map(({ source, state, line }) => (
                <li key={line.span.join('-')}>
                  {source === null ? say('briefWriter') : <Verbatim>{source}</Verbatim>}:{' '}
                  <StateChip state={state} /> <Reference to={line.span} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What can still happen, each with the words that announce it. */
export function NextSteps({ steps }: { steps: readonly MeetingView[] }) {
  return (
    <ul>
      {steps.map((step) => {
        const [proof] = step.evidence;
        return (
          <li key={step.id}>
            <MeetingLine meeting={step} /> {proof && <Reference to={proof.span} />}
          </li>
        );
      })}
    </ul>
  );
}

/** A meeting in one line. */
function MeetingLine({ meeting }: { meeting: MeetingView }) {
  const speech = useSpeech();
  const { say } = speech;
  const details = [
    whereAndWhen(speech, meeting),
    meeting.was && say('briefWas', meeting.was.text),
    meeting.certainty !== 'sure' && say(CERTAINTY_WORD[meeting.certainty]),
  ].filter(Boolean);
  return (
    <>
      <StateChip state={meeting.state} /> <span class="name">{titleOf(speech, meeting)}</span>
      {details.length > 0 && ` · ${details.join(' · ')}`}{' '}
    </>
  );
}
