import type { DateRange } from '../../shared/analysis.ts';

const DAY_MS = 86_400_000;

/** Days as iCalendar writes them ("20310312"): the first, and the one after the last. */
export interface CalendarDays {
  start: string;
  /** Exclusive. */
  end: string;
}

/** Null where the range is no pair of calendar days in order. */
export function calendarDays({ from, to }: DateRange): CalendarDays | null {
  const first = dayOf(from);
  const last = dayOf(to);
  if (first === null || last === null || first > last) return null;
  return { start: basic(first), end: basic(last + DAY_MS) };
}

/** An instant as iCalendar writes it, in UTC: "20310204T093000Z". */
export const instant = (at: Date): string => at.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');

/** Midnight UTC of an ISO 8601 day; null for anything else, 30 February included. */
function dayOf(iso: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? time : null;
}

const basic = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
