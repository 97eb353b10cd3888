import type { MeetingView } from '../model/meetings.ts';
import { Accounts } from './Accounts.tsx';
import { LineButton, type OnShow } from './LineButton.tsx';
import { MeetingHead } from './MeetingHead.tsx';

/** All encounters, one line each, with the accounts of those that are told in several ways. */
export function Meetings({ meetings, onShow }: { meetings: readonly MeetingView[]; onShow: OnShow }) {
  return (
    <ul>
      {meetings.map((meeting) => {
        const [proof] = meeting.evidence;
        const head = <MeetingHead meeting={meeting} />;
        return (
          <li key={meeting.id}>
            {proof ? (
              <LineButton span={proof.span} onShow={onShow}>
                {head}
              </LineButton>
            ) : (
              <div class="line">{head}</div>
            )}
            <Accounts meeting={meeting} onShow={onShow} />
          </li>
        );
      })}
    </ul>
  );
}
