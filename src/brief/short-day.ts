const MONTH: Intl.DateTimeFormatOptions = { month: 'short', timeZone: 'UTC' };

/** Digits of an ISO 8601 month, and of a day. */
const MONTH_LENGTH = 7;
const DAY_LENGTH = 10;

/**
 * Days in the reader's language, with their years only where they are not all of one; of which only the month is
 * known, the month. Null for what is neither.
 */
export function shortDays(days: readonly string[], locale: string): (string | null)[] {
  const years = new Set(days.map((day) => day.slice(0, 4)));
  const month = years.size > 1 ? { ...MONTH, year: 'numeric' as const } : MONTH;
  const months = new Intl.DateTimeFormat(locale, month);
  const whole = new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' });
  return days.map((day) => {
    const time = Date.parse(day.slice(0, DAY_LENGTH));
    if (Number.isNaN(time) || day.length < MONTH_LENGTH) return null;
    return (day.length < DAY_LENGTH ? months : whole).format(time);
  });
}
