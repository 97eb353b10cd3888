import type { Analysis, ArticleText, DateRange, TimelineItem } from '../../shared/analysis.ts';
import type { Line } from './line.ts';
import type { MeetingView } from './meetings.ts';
import { sentenceAround } from './sentence.ts';

export interface Moment extends Line {
  date: DateRange | null;
  /** The meeting this moment belongs to. */
  meeting: MeetingView | null;
}

export type Timeline = Record<TimelineItem['when'], Moment[]>;

/** Past, now and next; in each, what has a date by date, then the rest as the article tells it. */
export function timelineOf(
  { text }: ArticleText,
  { timeline }: Analysis,
  meetings: readonly MeetingView[],
): Timeline {
  const moments = (when: TimelineItem['when']): Moment[] =>
    timeline
      .filter((item) => item.when === when)
      .flatMap(({ span, date, encounter }) => {
        const line = sentenceAround(text, span);
        const meeting = meetings.find(({ id }) => id === encounter) ?? null;
        return line ? [{ ...line, date: date ?? null, meeting }] : [];
      })
      .sort(byDate);
  return { past: moments('past'), now: moments('now'), next: moments('next') };
}

function byDate(a: Moment, b: Moment): number {
  if (a.date && b.date && a.date.from !== b.date.from) return a.date.from < b.date.from ? -1 : 1;
  if ((a.date === null) !== (b.date === null)) return a.date ? -1 : 1;
  return a.span[0] - b.span[0];
}
