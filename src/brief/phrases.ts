import type { Say, Word } from '../shared/words.ts';
import { formatRange } from './dates.ts';
import { ENCOUNTER_WORD, KIND_WORD, QUOTE_WORD } from './labels.ts';
import type { MeetingView } from './model/meetings.ts';
import type { Statement } from './model/statements.ts';

/** How a surface speaks: its words and the BCP 47 tag by which it writes numbers, lists and dates. */
export interface Speech {
  say: Say;
  locale: string;
}

/** More names than this make a list, not a title; the rest is counted. */
const MAX_NAMES = 4;

/** A number with its word; languages with more than two plural forms get the general one. */
export function sayCount({ say, locale }: Speech, count: number, one: Word, other: Word): string {
  const singular = new Intl.PluralRules(locale).select(count) === 'one';
  return say(singular ? one : other, new Intl.NumberFormat(locale).format(count));
}

/** "A, B and C". */
export function listNames({ locale }: Speech, names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** Who meets: "A and B"; of a crowd the first few and how many more. Empty where nobody is known. */
export function participantsOf(speech: Speech, { participants }: MeetingView): string {
  const more = participants.length - MAX_NAMES;
  if (more <= 1) return listNames(speech, participants);
  return listNames(speech, [
    ...participants.slice(0, MAX_NAMES),
    sayCount(speech, more, 'briefMoreName', 'briefMoreNames'),
  ]);
}

/** What a meeting is called: its type and who meets. */
export function titleOf(speech: Speech, meeting: MeetingView): string {
  const type = speech.say(ENCOUNTER_WORD[meeting.type]);
  const who = participantsOf(speech, meeting);
  return who === '' ? type : speech.say('briefMeetingTitle', type, who);
}

/** Place and time as written, then what the time comes to: "Geneva · next week → 3 – 9 Mar 2031". */
export function whereAndWhen({ say, locale }: Speech, { place, when, date }: MeetingView): string {
  const resolved = date && formatRange(date, locale);
  const time = when && resolved ? say('briefResolved', when.text, resolved) : (when?.text ?? resolved);
  return [place?.text, time].filter(Boolean).join(' · ');
}

/** What kind of statement it is, in a force-neutral word: of a claim its kind, of a quote its form. */
export function statementLabel({ form, kind }: Statement, say: Say): string {
  if (kind !== null) return say(KIND_WORD[kind]);
  return say(form === 'direct' ? QUOTE_WORD.direct : QUOTE_WORD.partial);
}
