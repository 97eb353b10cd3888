import { WHEN_WORD } from '../labels.ts';
import type { Timeline as TimelineView } from '../model/timeline.ts';
import { timeOf, titleOf } from '../phrases.ts';
import { LineButton, type OnShow } from './LineButton.tsx';
import { StateChip } from './StateChip.tsx';
import { useSpeech } from './speech.ts';

/** Past, now and next. */
export function Timeline({ timeline, onShow }: { timeline: TimelineView; onShow: OnShow }) {
  const speech = useSpeech();
  const whens = (['past', 'now', 'next'] as const).filter((when) => timeline[when].length > 0);
  return (
    <>
      {whens.map((when) => (
        <section key={when} class={`when when-${when}`}>
          <h3>{speech.say(WHEN_WORD[when])}</h3>
          <ol>
            {timeline[when].map((moment) => {
              const time = timeOf(moment, speech);
              return (
                <li key={moment.span.join('-')}>
                  <LineButton span={moment.span} onShow={onShow}>
                    {time !== '' && <span class="time">{time}</span>}
                    <span class="verbatim" lang="en">
                      {moment.text}
                    </span>
                    {moment.meeting && (
                      <span class="meta">
                        {titleOf(speech, moment.meeting)} <StateChip state={moment.meeting.state} />
                      </span>
                    )}
                  </LineButton>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </>
  );
}
