import { StateChip } from '../brief/components/StateChip.tsx';
import { useSpeech } from '../brief/components/speech.ts';
import { CERTAINTY_WORD } from '../brief/labels.ts';
import type { MeetingView } from '../brief/model/meetings.ts';
import { titleOf, whereAndWhen } from '../brief/phrases.ts';
import { References, Verbatim } from './Verbatim.tsx';

/** Every meeting with its state, its sentence and every account of it. */
export function Meetings({ meetings }: { meetings: readonly MeetingView[] }) {
  const { say } = useSpeech();
  return (
    <ul>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <MeetingLine meeting={meeting} />
          <References to={meeting.evidence.map(({ span }) => span)} />
          {isToldInSeveralWays(meeting) && (
            <ul>
              {meeting.accounts.map(({ source, state, line }) => (
                <li key={line.span.join('-')}>
                  {source === null ? say('briefWriter') : <Verbatim>{source}</Verbatim>}:{' '}
                  <StateChip state={state} /> <References to={[line.span]} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where only the writer speaks, and says one thing, the meeting's own line has said it. */
const isToldInSeveralWays = ({ accounts, otherAccounts }: MeetingView): boolean =>
  otherAccounts > 0 || accounts.some(({ source }) => source !== null);

/** What can still happen, each with the words that announce it. */
export function NextSteps({ steps }: { steps: readonly MeetingView[] }) {
  return (
    <ul>
      {steps.map((step) => {
        const [proof] = step.evidence;
        return (
          <li key={step.id}>
            <MeetingLine meeting={step} /> {proof && <References to={[proof.span]} />}
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
      <StateChip state={meeting.state} /> · <span class="name">{titleOf(speech, meeting)}</span>
      {details.length > 0 && ` · ${details.join(' · ')}`}{' '}
    </>
  );
}
