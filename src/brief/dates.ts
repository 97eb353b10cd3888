import type { DateRange } from '../shared/analysis.ts';
import { dayFormat, monthFormat, yearFormat } from '../shared/formats.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight UTC of a calendar day (ISO 8601, no time); null for anything else, 30 February included. */
function dayOf(iso: string): Date | null {
  const day = ISO_DAY.test(iso) ? new Date(`${iso}T00:00:00Z`) : null;
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? day : null;
}

const isFirst = (day: Date): boolean => day.getUTCDate() === 1;
const isLast = (day: Date): boolean =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 1)).getUTCDate() === 1;

/**
 * A range of days in the reader's language, no finer than it is: a day, a span of days, whole months ("Aug
 * 2025") or whole years. Null where the range is no pair of calendar days in order.
 *
 * @param locale BCP 47 tag
 */
export function formatRange({ from, to }: DateRange, locale: string): string | null {
  const first = dayOf(from);
  const last = dayOf(to);
  if (first === null || last === null || first > last) return null;
  const months = isFirst(first) && isLast(last);
  const years = months && first.getUTCMonth() === 0 && last.getUTCMonth() === 11;
  return (years ? yearFormat : months ? monthFormat : dayFormat)(locale).formatRange(first, last);
}

/** A calendar day, or a month or year where no more is known (ISO 8601); null for anything else. */
export function formatTime(iso: string, locale: string): string | null {
  if (/^\d{4}$/.test(iso)) return formatRange({ from: `${iso}-01-01`, to: `${iso}-12-31` }, locale);
  const first = dayOf(`${iso}-01`);
  if (first === null) return formatDay(iso, locale);
  return monthFormat(locale).format(first);
}

/** The calendar day of an ISO 8601 date or date-time as its writer wrote it; null for anything else. */
export function formatDay(iso: string | undefined, locale: string): string | null {
  const day = iso?.slice(0, 10) ?? '';
  return formatRange({ from: day, to: day }, locale);
}
