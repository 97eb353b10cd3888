import type { ArticleText } from '../../shared/analysis.ts';
import { settledDate } from '../model/delayed-date.ts';
import type { MeetingView } from '../model/meetings.ts';
import { type Speech, titleOf } from '../phrases.ts';
import { type CalendarDays, calendarDays } from './days.ts';
import { EVENT_STATUS, type EventStatus } from './status.ts';
import { uidOf } from './uid.ts';

/** A meeting as a calendar holds it. */
export interface CalendarEvent {
  /** Encounter id. */
  meeting: string;
  uid: string;
  status: EventStatus;
  days: CalendarDays;
  summary: string;
  /** As written. */
  location: string | null;
  /** The sentence that tells of it, and where it stands. */
  description: string;
  /** The article's address; null where it is none on the web. */
  url: string | null;
}

/** The days that a calendar can put a meeting on; null where none is told, or only the one it was moved away from. */
function daysOf(meeting: MeetingView, article: Pick<ArticleText, 'published'>): CalendarDays | null {
  const date = settledDate(meeting, article.published);
  return date && calendarDays(date);
}

/**
 * The meetings that a calendar can hold, in their order.
 *
 * @param meetings all of the article: what one of them is called depends on the others
 */
export function calendarEvents(
  article: ArticleText,
  meetings: readonly MeetingView[],
  speech: Speech,
): CalendarEvent[] {
  const page = article.url.replace(/#.*$/s, '');
  const url = /^https?:/.test(page) && URL.canParse(page) ? new URL(page).href : null;
  return meetings.flatMap((meeting) => {
    const status = EVENT_STATUS[meeting.state];
    const days = daysOf(meeting, article);
    if (status === null || days === null) return [];
    const [proof] = meeting.evidence;
    return [
      {
        meeting: meeting.id,
        uid: uidOf(page, ...kindOf(meeting), String(placeAmong(meetings, meeting))),
        status,
        days,
        summary: titleOf(speech, meeting),
        location: meeting.place?.text ?? null,
        description: [proof?.text, page].filter(Boolean).join('\n\n'),
        url,
      },
    ];
  });
}

const kindOf = ({ type, participants }: MeetingView): string[] => [type, ...participants.toSorted()];

/** Which of those of the same kind between the same parties it is, in the order in which the article tells of them. */
function placeAmong(meetings: readonly MeetingView[], meeting: MeetingView): number {
  const kind = kindOf(meeting).join('\n');
  const at = ({ evidence: [first] }: MeetingView): number => first?.span[0] ?? 0;
  return meetings.filter((other) => kindOf(other).join('\n') === kind && at(other) < at(meeting)).length;
}
