import * as chrono from 'chrono-node';
import type { DateRange } from '../../shared/analysis.ts';

/**
 * Resolves a time as written against the article's date (ISO 8601, its first ten characters count). Past states look
 * back ("Friday" is the last one), others forward. Undefined where there is no date, or nothing to resolve.
 */
export function resolveDate(
  written: string,
  published: string | undefined,
  past: boolean,
): DateRange | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  const month = /^\d{4}-\d{2}(?!\d)/.exec(published ?? '')?.[0];
  // Of an article whose month alone is known, only what is told by months or years is known as well.
  if (day === undefined)
    return month !== undefined && /\b(?:month|year)s? ago\b/i.test(written)
      ? ago(written, new Date(`${month}-15T12:00:00Z`))
      : undefined;
  const reference = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(reference.getTime())
    ? undefined
    : (ago(written, reference) ?? calendarUnit(written, reference) ?? single(written, reference, past));
}

/** "two months ago" is a month, "three weeks ago" a week, "a year ago" a year: no more precise than it was written. */
function ago(written: string, reference: Date): DateRange | undefined {
  const match = /\b(\w+) (week|month|year)s? ago\b/i.exec(written);
  const count = COUNTS[match?.[1]?.toLowerCase() ?? ''] ?? Number(match?.[1]);
  if (match === null || !(count <= OLDEST)) return undefined;
  const from = new Date(reference);
  const to = new Date(reference);
  const unit = match[2]?.toLowerCase();
  if (unit === 'week') {
    from.setUTCDate(from.getUTCDate() - 7 * count - 3);
    to.setTime(from.getTime() + 6 * DAY);
  } else if (unit === 'month') {
    from.setUTCMonth(from.getUTCMonth() - count, 1);
    to.setTime(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 0, 12));
  } else {
    from.setUTCFullYear(from.getUTCFullYear() - count, 0, 1);
    to.setTime(Date.UTC(from.getUTCFullYear(), 11, 31, 12));
  }
  return { from: isoDay(from), to: isoDay(to) };
}

/** Further back it is history, not an encounter's date; and a calendar ends somewhere. */
const OLDEST = 200;

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};

const STEP: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "next week", "last month", "the end of the month": whole weeks from Monday, whole months, their last ten days. */
function calendarUnit(written: string, reference: Date): DateRange | undefined {
  const match = /\b(last|this|next|the) (week|month)\b/i.exec(written);
  const unit = match?.[2]?.toLowerCase();
  if (unit === undefined) return undefined;
  const step = STEP[match?.[1]?.toLowerCase() ?? ''] ?? 0;
  const from = new Date(reference);
  const to = new Date(reference);
  if (unit === 'week') {
    from.setUTCDate(from.getUTCDate() - ((from.getUTCDay() + 6) % 7) + 7 * step);
    to.setTime(from.getTime());
    to.setUTCDate(to.getUTCDate() + 6);
  } else {
    from.setUTCMonth(from.getUTCMonth() + step, 1);
    to.setUTCMonth(to.getUTCMonth() + step + 1, 0);
    if (/\bend of\b/i.test(written)) from.setTime(to.getTime() - 9 * DAY);
  }
  return { from: isoDay(from), to: isoDay(to) };
}

const DAY = 86_400_000;

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** A day or a month by name or by count, as chrono reads them. */
function single(written: string, reference: Date, past: boolean): DateRange | undefined {
  // A month already begun is this year's ("late June" in June), so forward search is only for days.
  const forward = !past && !MONTH_ALONE.test(written);
  const [result] = chrono.casual.parse(
    written,
    { instant: reference, timezone: 0 },
    { forwardDate: forward },
  );
  if (result === undefined) return undefined;
  const from = dayOf(result.start);
  if (result.start.isCertain('month') && !result.start.isCertain('day')) {
    const month = wholeMonth(from);
    if (result.start.isCertain('year')) return month;
    // A month without a year is the nearest on the side that its encounter is on.
    const years = past && month.from > isoDay(reference) ? -1 : !past && month.to < isoDay(reference) ? 1 : 0;
    return wholeMonth(`${Number(from.slice(0, 4)) + years}${from.slice(4)}`);
  }
  if (past && from > isoDay(reference)) return lookingBack(result.start, from);
  const end = result.end === null || result.end === undefined ? from : dayOf(result.end);
  return { from, to: [from, end].sort().at(-1) ?? from };
}

const MONTH_ALONE =
  /^(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? \d{4})?$/;

function wholeMonth(day: string): DateRange {
  const last = new Date(`${day.slice(0, 7)}-01T12:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return { from: `${day.slice(0, 7)}-01`, to: isoDay(last) };
}

/** What took place did so before the article: the weekday of the week before, the date of the year before. */
function lookingBack(components: chrono.ParsedComponents, from: string): DateRange | undefined {
  const day = new Date(`${from}T12:00:00Z`);
  if (components.isCertain('year')) return undefined;
  if (components.isCertain('month')) day.setUTCFullYear(day.getUTCFullYear() - 1);
  else if (components.isCertain('weekday')) day.setUTCDate(day.getUTCDate() - 7);
  else return undefined;
  return { from: isoDay(day), to: isoDay(day) };
}

const dayOf = (components: chrono.ParsedComponents): string =>
  [
    String(components.get('year') ?? 0).padStart(4, '0'),
    String(components.get('month') ?? 1).padStart(2, '0'),
    String(components.get('day') ?? 1).padStart(2, '0'),
  ].join('-');
