import type { MeetingView } from '../model/meetings.ts';
import { AddAllToCalendar, AddToCalendar, type CalendarExport } from './AddToCalendar.tsx';
import { LineButton, type OnShow } from './LineButton.tsx';
import { MeetingHead } from './MeetingHead.tsx';

interface Props {
  steps: readonly MeetingView[];
  /** Left out where nothing can be saved, as in print. */
  calendar?: CalendarExport | undefined;
  onShow: OnShow;
}

/** What can still happen, each with the words that announce it and a way into the reader's calendar. */
export function NextSteps({ steps, calendar, onShow }: Props) {
  return (
    <>
      <ul>
        {steps.map((step) => {
          const [proof] = step.evidence;
          return (
            <li key={step.id}>
              {proof ? (
                <LineButton span={proof.span} onShow={onShow}>
                  <MeetingHead meeting={step} />
                  <span class="verbatim" lang="en">
                    {proof.text}
                  </span>
                </LineButton>
              ) : (
                <div class="line">
                  <MeetingHead meeting={step} />
                </div>
              )}
              {calendar && <AddToCalendar meeting={step} calendar={calendar} />}
            </li>
          );
        })}
      </ul>
      {calendar && <AddAllToCalendar calendar={calendar} />}
    </>
  );
}
