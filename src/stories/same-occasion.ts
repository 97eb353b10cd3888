import type { DateRange, State } from '../shared/analysis.ts';
import type { StateSighting } from '../shared/stories.ts';
import { mayBeOne } from './other-names.ts';
import { areSame } from './parties.ts';
import { wordsOf } from './words.ts';

/** Reports that lie farther apart speak of another occasion, unless both count it alike. Days. */
const FARTHEST = 180;
/** How long after talks began a report may still call them under way. Days. */
const LONGEST_TALKS = 14;

const OVER: ReadonlySet<State> = new Set<State>(['held']);
const NOW: ReadonlySet<State> = new Set<State>(['under way']);
/** What can become of talks that are under way; anything else is said of the next ones. */
const AFTER_NOW: ReadonlySet<State> = new Set<State>(['held', 'under way', 'broken off']);
/** What can be said anew only of a day that is still to come. */
const FRESH: ReadonlySet<State> = new Set<State>(['scheduled', 'planned', 'proposed']);

/**
 * Whether two reports speak of the same occasion: of one followed story; or the same parties, names that may mean one
 * thing, no other number in the row, and times that go together. What was held and what lies ahead are one only where
 * it was held after the report that had it ahead.
 */
export function isSameOccasion(a: StateSighting, b: StateSighting): boolean {
  if (a.stories.some((story) => b.stories.includes(story))) return true;
  const counted = compareOrdinals(a, b);
  if (
    counted === 'other' ||
    !mayBeOne(a.encounter.type, b.encounter.type) ||
    !areSame(a.encounter.participants, b.encounter.participants)
  )
    return false;
  const [earlier, later] = dayOf(a) <= dayOf(b) ? [a, b] : [b, a];
  if (counted === 'same') return !(OVER.has(earlier.encounter.state) && FRESH.has(later.encounter.state));
  return daysBetween(dayOf(earlier), dayOf(later)) <= FARTHEST && timesAgree(earlier, later);
}

/** When a report was published, else read: an ISO 8601 day. */
export const dayOf = ({ published, readAt }: StateSighting): string => (published ?? readAt).slice(0, 10);

function compareOrdinals(a: StateSighting, b: StateSighting): 'same' | 'other' | 'unknown' {
  const [one, other] = [a.encounter.ordinal, b.encounter.ordinal];
  if (one === null || other === null) return 'unknown';
  return one === other ? 'same' : 'other';
}

function timesAgree(earlier: StateSighting, later: StateSighting): boolean {
  const [was, is] = [earlier.encounter, later.encounter];
  if (OVER.has(was.state)) return OVER.has(is.state) && overlap(was.date, is.date);
  if (NOW.has(was.state) && !AFTER_NOW.has(is.state)) return false;
  if (OVER.has(is.state)) {
    const began = NOW.has(was.state) ? daysBefore(dayOf(earlier), LONGEST_TALKS) : dayOf(earlier);
    return is.date !== undefined && is.date.to >= began;
  }
  if (!FRESH.has(is.state) || was.date === undefined) return true;
  // The day has come and gone, or two days are set at two places.
  if (was.date.to < dayOf(later)) return false;
  return is.date === undefined || overlap(was.date, is.date) || !areElsewhere(was.place, is.place);
}

const overlap = (a: DateRange | undefined, b: DateRange | undefined): boolean =>
  a !== undefined && b !== undefined && a.from <= b.to && b.from <= a.to;

function areElsewhere(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const words = new Set(wordsOf(a));
  return !wordsOf(b).some((word) => words.has(word));
}

const DAY_MS = 86_400_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
