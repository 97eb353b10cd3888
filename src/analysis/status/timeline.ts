import type { DateRange, Encounter, Span, State, Status, TimelineItem } from '../../shared/analysis.ts';
import { overlaps } from '../text/spans.ts';
import { type DatedInput, datedEvents } from './dated.ts';

/** What the timeline is made of. */
export interface TimelineInput extends Omit<DatedInput, 'today'> {
  status: Status | null;
  /** ISO 8601. */
  published: string | undefined;
}

/** Nothing of these is still to come. */
const OFF: ReadonlySet<State> = new Set(['cancelled', 'broken off', 'ruled out', 'no plans']);

/** What a day that has passed makes no past of: it will be another day. */
const STILL_OPEN: ReadonlySet<State> = new Set(['delayed', 'uncertain']);

/**
 * What was, is and may come: every encounter at its time, the change that the status rests on as now, and a few plainly
 * dated events. In each time by date, what has none behind, equals in order of the text.
 */
export function readTimeline(input: TimelineInput): TimelineItem[] {
  const { encounters, status, published } = input;
  const today = published?.slice(0, 10) ?? '';
  const items = [
    ...encounters.map((encounter) => itemOf(encounter, today)),
    ...datedEvents({ ...input, today }),
  ].filter(({ span }) => span[1] > span[0]);
  if (status !== null && !items.some(({ span }) => overlaps(span, status.because)))
    items.push({ span: status.because, when: 'now' });
  return items.sort(byTime);
}

function itemOf({ id, state, date, evidence }: Encounter, today: string): TimelineItem {
  const span: Span = evidence[0] ?? [0, 0];
  const when = whenOf(state, date, today);
  const shown = date === undefined ? undefined : dateIn(when, state, date, today);
  return { span, when, ...(shown === undefined ? {} : { date: shown }), encounter: id };
}

/** What was to come before the article's own day is past, whatever became of it; what is off comes no more. */
function whenOf(state: State, date: DateRange | undefined, today: string): TimelineItem['when'] {
  if (state === 'held') return 'past';
  if (date !== undefined && date.to < today && !STILL_OPEN.has(state)) return 'past';
  return state === 'under way' || OFF.has(state) ? 'now' : 'next';
}

/** The part of a date that its time allows: nothing past lies ahead of the article's day, nothing next behind it. */
function dateIn(
  when: TimelineItem['when'],
  state: State,
  date: DateRange,
  today: string,
): DateRange | undefined {
  if (today === '') return date;
  if (when === 'past' && date.from > today) return undefined;
  if (when === 'past' && date.to > today) return { from: date.from, to: today };
  // The day that an occasion was put off from tells nothing of the day it is put off to.
  if (STILL_OPEN.has(state) && date.to < today) return undefined;
  return date;
}

const ORDER = { past: 0, now: 1, next: 2 } as const;

function byTime(a: TimelineItem, b: TimelineItem): number {
  if (a.when !== b.when) return ORDER[a.when] - ORDER[b.when];
  if ((a.date === undefined) !== (b.date === undefined)) return a.date === undefined ? 1 : -1;
  return (a.date?.from ?? '').localeCompare(b.date?.from ?? '') || a.span[0] - b.span[0];
}
