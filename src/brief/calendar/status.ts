import type { State } from '../../shared/analysis.ts';

/** STATUS of an event in a calendar (RFC 5545, 3.8.1.11). */
export type EventStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

/**
 * What a state is in a calendar. Null where a calendar has nothing to hold: what is over, what is going on, and what
 * nobody means to hold, for which iCalendar has no word.
 */
export const EVENT_STATUS: Readonly<Record<State, EventStatus | null>> = {
  scheduled: 'CONFIRMED',
  planned: 'TENTATIVE',
  proposed: 'TENTATIVE',
  uncertain: 'TENTATIVE',
  delayed: 'TENTATIVE',
  cancelled: 'CANCELLED',
  held: null,
  'under way': null,
  'broken off': null,
  'ruled out': null,
  'no plans': null,
};
