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
  if (day === undefined) return undefined;
  const reference = new Date(`${day}T12:00:00Z`);
  // A month already begun is this year's ("late June" in June), so forward search is only for days.
  const forward = !past && !/^(?:early |late |mid-)?\p{Lu}\p{Ll}+$/u.test(written);
  const [result] = chrono.casual.parse(
    written,
    { instant: reference, timezone: 0 },
    { forwardDate: forward },
  );
  if (result === undefined) return undefined;
  const from = isoDay(result.start);
  const to = result.end === null || result.end === undefined ? widen(written, from) : isoDay(result.end);
  return { from, to: [from, to].sort().at(-1) ?? from };
}

const isoDay = (components: chrono.ParsedComponents): string => {
  const [year, month, day] = [components.get('year'), components.get('month'), components.get('day')];
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
};

const pad = (value: number | null): string => String(value ?? 1).padStart(2, '0');

/** "next week" is seven days, "last month" a month: chrono gives the first moment only. */
function widen(written: string, from: string): string {
  const start = new Date(`${from}T12:00:00Z`);
  if (/\bweek\b/.test(written)) start.setUTCDate(start.getUTCDate() + 6);
  else if (/\bmonth\b/.test(written)) start.setUTCMonth(start.getUTCMonth() + 1, 0);
  return start.toISOString().slice(0, 10);
}
