import { useMemo } from 'preact/hooks';
import { briefOf } from '../../brief/brief.ts';
import { Accounts } from '../../brief/components/Accounts.tsx';
import { LineButton, type OnShow } from '../../brief/components/LineButton.tsx';
import { moveBetweenLines } from '../../brief/components/line-keys.ts';
import { Measures } from '../../brief/components/Measures.tsx';
import { MeetingHead } from '../../brief/components/MeetingHead.tsx';
import { useSpeech } from '../../brief/components/speech.ts';
import { Timeline } from '../../brief/components/Timeline.tsx';
import { Trail } from '../../brief/components/Trail.tsx';
import type { MeetingView } from '../../brief/model/meetings.ts';
import { type TrailView, trailViews } from '../../brief/model/trail.ts';
import type { Analysis, ArticleText } from '../../shared/analysis.ts';
import type { Trail as KnownTrail } from '../../shared/stories.ts';

interface Props {
  article: ArticleText;
  analysis: Analysis;
  trails: readonly KnownTrail[];
  onShow: OnShow;
}

/** Every meeting with all that is said of it, then what happened, happens and is to happen. */
export function Events({ article, analysis, trails, onShow }: Props) {
  const { say, locale } = useSpeech();
  const { meetings, measures, timeline } = useMemo(() => briefOf(article, analysis), [article, analysis]);
  const views = useMemo(() => trailViews(trails, locale), [trails, locale]);
  const moments = timeline.past.length + timeline.now.length + timeline.next.length;
  if (meetings.length + measures.length + moments === 0) return <p class="nothing">{say('panelNoEvents')}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut between buttons that Tab reaches too.
    <div class="brief" onKeyDown={moveBetweenLines}>
      {meetings.length > 0 && (
        <section aria-label={say('sectionMeetings')} data-lines>
          <h2>{say('sectionMeetings')}</h2>
          <ul>
            {meetings.map((meeting) => (
              <li key={meeting.id} class="event">
                <Event meeting={meeting} trail={views.get(meeting.id)} onShow={onShow} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {measures.length > 0 && (
        <section aria-label={say('sectionMeasures')} data-lines>
          <h2>{say('sectionMeasures')}</h2>
          <Measures measures={measures} onShow={onShow} />
        </section>
      )}
      {moments > 0 && (
        <section aria-label={say('sectionTimeline')} data-lines>
          <h2>{say('sectionTimeline')}</h2>
          <Timeline timeline={timeline} onShow={onShow} />
        </section>
      )}
    </div>
  );
}

interface EventProps {
  meeting: MeetingView;
  trail: TrailView | undefined;
  onShow: OnShow;
}

function Event({ meeting, trail, onShow }: EventProps) {
  const [proof] = meeting.evidence;
  return (
    <>
      <div class="line">
        <MeetingHead meeting={meeting} />
      </div>
      {meeting.evidence.map(({ span, text }) => (
        <LineButton key={span.join('-')} span={span} onShow={onShow}>
          <span class="verbatim" lang="en">
            {text}
          </span>
        </LineButton>
      ))}
      {trail && <Trail trail={trail} here={proof?.span} onShow={onShow} />}
      <Accounts meeting={meeting} onShow={onShow} />
    </>
  );
}
