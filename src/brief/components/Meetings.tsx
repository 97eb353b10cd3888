import type { MeetingView } from '../model/meetings.ts';
import type { TrailView } from '../model/trail.ts';
import { Accounts } from './Accounts.tsx';
import { FollowButton, type Following } from './FollowButton.tsx';
import { LineButton, type OnShow } from './LineButton.tsx';
import { MeetingHead } from './MeetingHead.tsx';
import { Trail } from './Trail.tsx';

interface Props {
  meetings: readonly MeetingView[];
  /** Left out where nothing can be followed, as in print. */
  following?: Following | undefined;
  /** How they changed from report to report, by encounter id. */
  trails?: ReadonlyMap<string, TrailView> | undefined;
  onShow: OnShow;
}

/** All encounters, one line each, with the accounts of those that are told in several ways. */
export function Meetings({ meetings, following, trails, onShow }: Props) {
  return (
    <ul>
      {meetings.map((meeting) => {
        const [proof] = meeting.evidence;
        const trail = trails?.get(meeting.id);
        const head = <MeetingHead meeting={meeting} />;
        return (
          <li key={meeting.id}>
            <div class="meeting-row">
              {proof ? (
                <LineButton span={proof.span} onShow={onShow}>
                  {head}
                </LineButton>
              ) : (
                <div class="line">{head}</div>
              )}
              <Accounts meeting={meeting} onShow={onShow} />
              {following && <FollowButton meeting={meeting} following={following} />}
            </div>
            {trail && <Trail trail={trail} here={proof?.span} onShow={onShow} />}
          </li>
        );
      })}
    </ul>
  );
}
