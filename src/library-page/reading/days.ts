import type { ArticleSummary } from '../../library/overview.ts';

/** What was read on one day. */
export interface DayGroup {
  /** ISO 8601 day, where the reader is. */
  day: string;
  articles: ArticleSummary[];
}

/** Articles by the day on which they were read, in their order. */
export function byDay(articles: readonly ArticleSummary[]): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const article of articles) {
    const day = localDay(new Date(article.readAt));
    const last = groups.at(-1);
    if (last?.day === day) last.articles.push(article);
    else groups.push({ day, articles: [article] });
  }
  return groups;
}

/** The calendar day of a moment where the reader is. */
export function localDay(moment: Date): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

/** The calendar day before that of a moment where the reader is; days on which the clock changes have 23 or 25 hours. */
export function dayBefore(moment: Date): string {
  return localDay(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - 1));
}
