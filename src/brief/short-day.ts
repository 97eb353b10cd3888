const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };

/** Days in the reader's language, with their years only where they are not all of one; null for what is no day. */
export function shortDays(days: readonly string[], locale: string): (string | null)[] {
  const years = new Set(days.map((day) => day.slice(0, 4)));
  const format = new Intl.DateTimeFormat(locale, years.size > 1 ? { ...DAY, year: 'numeric' } : DAY);
  return days.map((day) => {
    const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
    return Number.isNaN(time) ? null : format.format(time);
  });
}
