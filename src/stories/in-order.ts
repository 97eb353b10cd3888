import type { State } from '../shared/analysis.ts';
import type { StateSighting } from '../shared/stories.ts';

/** Reports in the order of what they tell, and those whose place in it nobody can know. */
export interface InOrder {
  placed: StateSighting[];
  /** In the order in which they were read. */
  unplaced: StateSighting[];
}

/** What is said before anything has become of it. */
const BEGINNINGS: ReadonlySet<State> = new Set<State>(['proposed', 'planned', 'scheduled']);
/** Characters of an ISO 8601 day. */
const DAY_LENGTH = 10;

/**
 * Orders one word of each report by when it was published.
 *
 * A time that is known by its month or year may be any of its days. Such a report stands before all of them, which is
 * right for a plan alone: anything else that a finer report of those days contradicts has no place. One without a date
 * may be from any day up to the one when it was read. It stands there, behind all that is dated, and is no plan: a plan
 * that dated reports contradict has no place, since it may be older than they are.
 */
export function inOrder(reports: readonly StateSighting[]): InOrder {
  const byReading = [...reports].sort((a, b) => compare(a.readAt, b.readAt));
  const dated = byReading.filter(isDated);
  const unplaced = byReading.filter((one) => {
    if (!isDated(one)) return isBeginning(one) && dated.some((other) => contradicts(other, one));
    if (isFine(one) || isBeginning(one)) return false;
    return dated.some((other) => isFinerThan(other, one) && contradicts(other, one));
  });
  const left = new Set(unplaced);
  const placed = byReading.filter((one) => !left.has(one));
  const untimed = new Set(placed.filter((one) => isDated(one) && !isTimed(one)).map(earliestDay));
  const moment = (one: StateSighting): number =>
    Date.parse(untimed.has(earliestDay(one)) ? earliestDay(one) : dayOf(one));
  return {
    placed: placed.sort(
      (a, b) =>
        Number(!isDated(a)) - Number(!isDated(b)) ||
        (isDated(a) ? compare(earliestDay(a), earliestDay(b)) : 0) ||
        moment(a) - moment(b) ||
        Number(isBeginning(b)) - Number(isBeginning(a)),
    ),
    unplaced,
  };
}

/** ISO 8601: when a report was published, else read. */
export const dayOf = (one: StateSighting): string => (isDated(one) ? (one.published ?? '') : one.readAt);

/** Whether it is known when a report was published. */
export const isDated = ({ published }: StateSighting): boolean =>
  published !== null && !Number.isNaN(Date.parse(published));

const isBeginning = ({ encounter }: StateSighting): boolean => BEGINNINGS.has(encounter.state);
const isFine = ({ published }: StateSighting): boolean => (published ?? '').length >= DAY_LENGTH;
const isTimed = ({ published }: StateSighting): boolean => (published ?? '').length > DAY_LENGTH;

/** Whether a finer time is one of a coarser time's days. */
const isWithin = (finer: StateSighting, coarser: StateSighting): boolean =>
  (finer.published ?? '').startsWith(coarser.published ?? '');

/** Whether one report's time is one of another's coarser time. */
export const isFinerThan = (finer: StateSighting, coarser: StateSighting): boolean =>
  isDated(finer) &&
  isDated(coarser) &&
  !isFine(coarser) &&
  isLonger(finer, coarser) &&
  isWithin(finer, coarser);

const isLonger = (a: StateSighting, b: StateSighting): boolean => dayOf(a).length > dayOf(b).length;
const contradicts = (a: StateSighting, b: StateSighting): boolean => a.encounter.state !== b.encounter.state;

/** The first day that a report may be from, by its writer's calendar. */
function earliestDay(one: StateSighting): string {
  const day = dayOf(one).slice(0, DAY_LENGTH);
  return day.length < DAY_LENGTH ? `${day}-01-01`.slice(0, DAY_LENGTH) : day;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
