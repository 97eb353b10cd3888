import type { DateRange } from '../../shared/analysis.ts';
import type { MeetingView } from './meetings.ts';

/** A meeting as far as it says when it is to be. */
export type Timed = Pick<MeetingView, 'state' | 'date' | 'when' | 'evidence'>;

/** Words that lead to the day which something is moved to. */
const TO_NEW =
  /\b(?:to|until|till|rescheduled (?:for|on)|re-?set for|now (?:\w+ ){0,3}(?:for|on|in))\s+(?:\w+\s+)?$/i;
/** Words that lead to the day on which it was to have been. */
const FROM_OLD =
  /\b(?:planned|scheduled|set|due|slated|fixed|expected|originally|initially|previously|from)\b(?:\s+[\w’'-]+){0,4}\s*$/i;
/** Words that move something. */
const MOVES =
  /\b(?:delay|postpon|put (?:it |them )?(?:off|back)|push(?:ed|es)? back|mov(?:e|ed|es|ing)\b|shelv|defer|reschedul|adjourn)/i;

/** Words before the time that are looked at, in characters. */
const BEFORE = 60;

/**
 * Whether the day that goes with a delayed meeting is the one it was moved away from. The words before the time tell:
 * "to" and "until" lead to a new day, "planned for" to the old one, and so does what stands before the word of delay. A
 * day that was over when the article was written is no new one.
 *
 * @param published ISO 8601
 */
export function isEarlierDate({ date, when, evidence }: Timed, published: string | undefined): boolean {
  if (date === null) return false;
  if (published !== undefined && date.to < published.slice(0, date.to.length)) return true;
  const sentence = when && evidence.find(({ span }) => span[0] <= when.span[0] && when.span[1] <= span[1]);
  if (!when || !sentence) return false;
  const before = sentence.text.slice(0, when.span[0] - sentence.span[0]);
  const after = sentence.text.slice(when.span[1] - sentence.span[0]);
  const near = before.slice(-BEFORE);
  if (TO_NEW.test(near)) return false;
  return FROM_OLD.test(near) || (!MOVES.test(before) && MOVES.test(after));
}

/** When a meeting is to be, as far as it is told; null for a delayed one of which only the old day is known. */
export function settledDate(meeting: Timed, published: string | undefined): DateRange | null {
  return meeting.state === 'delayed' && isEarlierDate(meeting, published) ? null : meeting.date;
}
