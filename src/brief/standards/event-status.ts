import { isEarlierDate } from '../model/delayed-date.ts';
import type { MeetingView } from '../model/meetings.ts';

/** Members of schema.org's EventStatusType that a meeting can have. */
export type SchemaStatus = 'EventScheduled' | 'EventPostponed' | 'EventRescheduled' | 'EventCancelled';

/**
 * What schema.org calls the state of a meeting. Null where it has no word for it: it knows events that somebody has
 * fixed, not those that are only wanted, doubted or refused, nor talks that are broken off in their course.
 */
export function schemaStatus(meeting: MeetingView, published: string | undefined): SchemaStatus | null {
  switch (meeting.state) {
    case 'held':
    case 'under way':
    case 'scheduled':
      return 'EventScheduled';
    case 'planned':
      return meeting.date === null ? null : 'EventScheduled';
    case 'delayed':
      return meeting.date === null || isEarlierDate(meeting, published)
        ? 'EventPostponed'
        : 'EventRescheduled';
    case 'cancelled':
      return 'EventCancelled';
    default:
      return null;
  }
}
