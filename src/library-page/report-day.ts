import { formatTime } from '../brief/dates.ts';
import type { Speech } from '../brief/phrases.ts';
import type { Entry } from '../library/entry.ts';
import type { StatementRecord } from '../library/statement-record.ts';
import { localDay } from './reading/days.ts';

/** When a report is from, as far as that is known. */
export interface ReportDay {
  /** ISO 8601: when it was published, else read. */
  day: string;
  /** Whether the day is the one of its publication. */
  isDated: boolean;
}

type Dates = Pick<Entry, 'published' | 'readAt'>;

export const reportDay = ({ published, readAt }: Dates): ReportDay => ({
  day: published ?? readAt,
  isDated: published !== null,
});

/** The same of a statement, whose article tells whether its day is the one of its publication. */
export const statementDay = ({ day }: StatementRecord, article: Dates | undefined): ReportDay =>
  article ? reportDay(article) : { day, isDated: false };

/** "21 Oct 2025"; of a report without a date, the day on which the reader read it: "read 21 Oct 2025". */
export function reportDayWords({ day, isDated }: ReportDay, { say, locale }: Speech): string {
  if (isDated) return formatTime(day, locale) ?? day;
  const moment = new Date(day);
  const here = Number.isNaN(moment.getTime()) ? day : localDay(moment);
  return say('storyReadOn', formatTime(here, locale) ?? day);
}
