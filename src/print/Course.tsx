import { StateChip } from '../brief/components/StateChip.tsx';
import { useSpeech } from '../brief/components/speech.ts';
import { WHEN_WORD } from '../brief/labels.ts';
import type { DisagreementView } from '../brief/model/disagreements.ts';
import type { Moment, Timeline as TimelineView } from '../brief/model/timeline.ts';
import { timeOf, titleOf } from '../brief/phrases.ts';
import { References, Verbatim } from './Verbatim.tsx';

/** Past, now and next. */
export function Timeline({ timeline }: { timeline: TimelineView }) {
  const { say } = useSpeech();
  const whens = (['past', 'now', 'next'] as const).filter((when) => timeline[when].length > 0);
  return (
    <>
      {whens.map((when) => (
        <section key={when}>
          <h3>{say(WHEN_WORD[when])}</h3>
          <ol class="moments">
            {timeline[when].map((moment) => (
              <li key={moment.span.join('-')}>
                <TimelineMoment moment={moment} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function TimelineMoment({ moment }: { moment: Moment }) {
  const { meeting, text, span } = moment;
  const speech = useSpeech();
  const time = timeOf(moment, speech);
  return (
    <>
      {time !== '' && <strong>{time} </strong>}
      <Verbatim>{text}</Verbatim>{' '}
      {meeting && (
        <span class="meta">
          {titleOf(speech, meeting)} <StateChip state={meeting.state} />{' '}
        </span>
      )}
      <References to={[span]} />
    </>
  );
}

/** Two accounts of each thing. */
export function Disagreements({ all }: { all: readonly DisagreementView[] }) {
  const { say } = useSpeech();
  return (
    <>
      {all.map(({ about, a, b }) => (
        <section key={`${a.line.span.join('-')} ${b.line.span.join('-')}`}>
          <h3>
            <Verbatim>{about}</Verbatim>
          </h3>
          <ul>
            {[a, b].map(({ source, line }) => (
              <li key={line.span.join('-')}>
                <span class="name">
                  {source === null ? say('briefWriter') : <Verbatim>{source}</Verbatim>}
                </span>
                : <Verbatim>{line.text}</Verbatim> <References to={[line.span]} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
