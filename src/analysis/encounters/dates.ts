import * as chrono from 'chrono-node';
import type { DateRange, State } from '../../shared/analysis.ts';

/** On which side of the article's day a time lies, as far as the words around it tell. */
export type Direction = 'past' | 'ahead' | 'unknown';

/**
 * Resolves a time as written against the article's date (ISO 8601, its first ten characters count). What is past is
 * looked for behind ("Friday" is the last one), what is ahead before; of what may be either the nearest counts. Of an
 * article without a date only a month that is written with its year is known. Undefined where there is nothing to resolve.
 */
export function resolveDate(
  written: string,
  published: string | undefined,
  side: Direction | boolean,
): DateRange | undefined {
  const told = typeof side === 'string' ? side : side ? 'past' : 'ahead';
  const direction = LOOKS_BACK.test(written) ? 'past' : LOOKS_AHEAD.test(written) ? 'ahead' : told;
  const reference = referenceOf(published, written, direction);
  if (reference === undefined || Number.isNaN(reference.getTime())) return undefined;
  return ago(written, reference) ?? calendarUnit(written, reference) ?? single(written, reference, direction);
}

/** Times that tell their direction themselves, whatever is told with them. */
const LOOKS_BACK = /\b(?:last|past|previous|ago)\b/i;
const LOOKS_AHEAD = /\b(?:next|coming|until)\b/i;

/** How the state of an encounter places its time: a weekday set for a plan is still to come, its month may be gone. */
export function directionOf(state: State, written: string): Direction {
  if (state === 'held') return 'past';
  if (state === 'scheduled') return 'ahead';
  return (state === 'planned' || state === 'proposed') && !MONTH_NAMED.test(written) ? 'ahead' : 'unknown';
}

/**
 * The day that a time is seen from. Of an article whose month alone is known, only what is told by months or years is
 * known as well; all of that month counts as its day.
 */
function referenceOf(published: string | undefined, written: string, direction: Direction): Date | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  if (day !== undefined) return new Date(`${day}T12:00:00Z`);
  if (published === undefined || published === '') return ofWrittenYear(written, direction);
  const month = /^\d{4}-\d{2}(?!\d)/.exec(published)?.[0];
  if (month === undefined || !(MONTH_NAMED.test(written) || /\b(?:month|year)s?\b/i.test(written)))
    return undefined;
  if (direction === 'past' && !LOOKS_BACK.test(written)) return new Date(`${wholeMonth(month).to}T12:00:00Z`);
  return new Date(`${month}-${direction === 'ahead' ? '01' : '15'}T12:00:00Z`);
}

/** A month with its year needs no article's day: any of that year will do, which must not be seen to lie on the wrong side. */
function ofWrittenYear(written: string, direction: Direction): Date | undefined {
  const year = MONTH_NAMED.test(written) ? /\b(?:19|2\d)\d{2}\b/.exec(written)?.[0] : undefined;
  if (year === undefined) return undefined;
  return new Date(`${year}-${direction === 'past' ? '12-31' : '01-01'}T12:00:00Z`);
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

/**
 * "next week", "last month", "the end of the month": whole weeks from Monday, whole months, their last ten days; whole
 * years, their last month.
 */
function calendarUnit(written: string, reference: Date): DateRange | undefined {
  const match = /\b(last|this|next|the) (week|month|year)\b/i.exec(written);
  const unit = match?.[2]?.toLowerCase();
  if (unit === undefined) return undefined;
  const step = STEP[match?.[1]?.toLowerCase() ?? ''] ?? 0;
  const from = new Date(reference);
  const to = new Date(reference);
  if (unit === 'week') {
    from.setUTCDate(from.getUTCDate() - ((from.getUTCDay() + 6) % 7) + 7 * step);
    to.setTime(from.getTime());
    to.setUTCDate(to.getUTCDate() + 6);
  } else if (unit === 'year') {
    const year = reference.getUTCFullYear() + step;
    return { from: `${year}-${/\bend of\b/i.test(written) ? '12' : '01'}-01`, to: `${year}-12-31` };
  } else {
    from.setUTCMonth(from.getUTCMonth() + step, 1);
    to.setUTCMonth(to.getUTCMonth() + step + 1, 0);
    if (/\bend of\b/i.test(written)) from.setTime(to.getTime() - 9 * DAY);
  }
  return { from: isoDay(from), to: isoDay(to) };
}

const DAY = 86_400_000;

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

const MONTH_NAMED =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)/;

/** A day or a month by name or by count, as chrono reads them. */
function single(written: string, reference: Date, direction: Direction): DateRange | undefined {
  const [result] = chrono.casual.parse(
    written.replace(/[–—]/g, '-'),
    { instant: reference, timezone: 0 },
    { forwardDate: direction === 'ahead' && !MONTH_NAMED.test(written) },
  );
  if (result === undefined) return undefined;
  const { start } = result;
  const from = dayOf(start);
  const end = result.end === null || result.end === undefined ? from : dayOf(result.end);
  const range = { from, to: end > from ? end : from };
  const isMonth = start.isCertain('month') && !start.isCertain('day');
  if (start.isCertain('year')) {
    const known = isMonth ? wholeMonth(from) : range;
    return direction === 'past' && known.from > isoDay(reference) ? undefined : known;
  }
  if (start.isCertain('month')) return withYear(range, isMonth, reference, direction);
  const today = isoDay(reference);
  if (!start.isCertain('weekday')) return direction === 'past' && from > today ? undefined : range;
  if (direction === 'past') return from > today ? byDays(range, -7) : range;
  return direction === 'unknown' ? nearestWeek(range, reference) : range;
}

/** What may lie on either side is no farther off than this. */
const NEAR = 6;
/** A month that is known to come may be farther off: next year's bears its year. */
const FAR = 10;

/** A month or a day without a year, in the year that its direction gives it; else in the nearest. */
function withYear(
  { from, to }: DateRange,
  isMonth: boolean,
  reference: Date,
  direction: Direction,
): DateRange | undefined {
  const today = isoDay(reference);
  const years = [-2, -1, 0, 1].map((by) => {
    const moved = { from: byYears(from, by), to: byYears(to, by) };
    return isMonth ? wholeMonth(moved.from) : moved;
  });
  const latest = monthsOn(reference, direction === 'ahead' && isMonth ? FAR : NEAR);
  const near = years.filter((range) => range.from <= (direction === 'past' ? today : latest));
  const coming = near.find((range) => range.to >= today);
  return direction === 'ahead' && coming !== undefined ? coming : near.at(-1);
}

function nearestWeek(range: DateRange, reference: Date): DateRange {
  const off = Math.round((Date.parse(`${range.from}T12:00:00Z`) - reference.getTime()) / DAY);
  return byDays(range, -7 * Math.round(off / 7));
}

function byDays({ from, to }: DateRange, days: number): DateRange {
  const moved = (day: string): string => isoDay(new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY));
  return { from: moved(from), to: moved(to) };
}

function monthsOn(reference: Date, months: number): string {
  const day = new Date(reference);
  day.setUTCMonth(day.getUTCMonth() + months);
  return isoDay(day);
}

function byYears(day: string, years: number): string {
  const moved = new Date(`${day}T12:00:00Z`);
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  return isoDay(moved);
}

function wholeMonth(day: string): DateRange {
  const last = new Date(`${day.slice(0, 7)}-01T12:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return { from: `${day.slice(0, 7)}-01`, to: isoDay(last) };
}

const dayOf = (components: chrono.ParsedComponents): string =>
  [
    String(components.get('year') ?? 0).padStart(4, '0'),
    String(components.get('month') ?? 1).padStart(2, '0'),
    String(components.get('day') ?? 1).padStart(2, '0'),
  ].join('-');
