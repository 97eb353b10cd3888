import { numberFormat } from '../../shared/formats.ts';
import type { CalendarEvent } from '../calendar/events.ts';
import type { MeetingView } from '../model/meetings.ts';
import { titleOf } from '../phrases.ts';
import { useSpeech } from './speech.ts';

/** What of an article a calendar can hold, and how to hand it over. */
export interface CalendarExport {
  events: readonly CalendarEvent[];
  onAdd: (events: readonly CalendarEvent[]) => void;
}

interface Props {
  meeting: MeetingView;
  calendar: CalendarExport;
}

/** Hands a meeting to the reader's calendar; of one without a day it says so. */
export function AddToCalendar({ meeting, calendar }: Props) {
  const speech = useSpeech();
  const event = calendar.events.find((one) => one.meeting === meeting.id);
  if (!event) {
    // A delayed meeting may have a day, but only the one that is no longer its own.
    const word = meeting.date === null ? 'calendarNoDate' : 'calendarNoNewDate';
    return <p class="meta undated">{speech.say(word)}</p>;
  }
  return (
    <button
      type="button"
      class="more add-to-calendar"
      aria-label={speech.say('calendarAddOne', titleOf(speech, meeting))}
      onClick={() => calendar.onAdd([event])}
    >
      {speech.say('calendarAdd')}
    </button>
  );
}

/** Hands over all that a calendar can hold, where that is more than one. */
export function AddAllToCalendar({ calendar: { events, onAdd } }: { calendar: CalendarExport }) {
  const { say, locale } = useSpeech();
  if (events.length < 2) return null;
  const count = numberFormat(locale).format(events.length);
  const cancelled = events.some(({ status }) => status === 'CANCELLED');
  return (
    <button
      type="button"
      class="more add-all-to-calendar"
      title={cancelled ? say('calendarAddAllHint') : undefined}
      onClick={() => onAdd(events)}
    >
      {say('calendarAddAll', count)}
    </button>
  );
}
