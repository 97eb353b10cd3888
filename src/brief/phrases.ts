import { isolated, isRightToLeft } from '../shared/bidi.ts';
import { listFormat, numberFormat } from '../shared/formats.ts';
import { pluralForm } from '../shared/plural.ts';
import type { Say, Word } from '../shared/words.ts';
import { formatRange } from './dates.ts';
import { ENCOUNTER_WORD, FIELD_WORD, KIND_WORD, QUOTE_WORD, SOURCING_WORD } from './labels.ts';
import { type Field, type Given, isArticle } from './model/given.ts';
import type { MeetingView } from './model/meetings.ts';
import type { Statement } from './model/statements.ts';
import type { Moment } from './model/timeline.ts';
import type { UnnamedLedger, UnnamedView } from './model/unnamed.ts';
import type { VoiceLine } from './model/voices.ts';

/** How a surface speaks: its words and the BCP 47 tag by which it writes numbers, lists and dates. */
export interface Speech {
  say: Say;
  locale: string;
}

/** More names than this make a list, not a title; the rest is counted. */
const MAX_NAMES = 4;

/** A string that has a form for each kind of number, in the form for this one; `parts` fill it. */
export function sayForm({ say, locale }: Speech, count: number, word: Word, ...parts: string[]): string {
  return pluralForm(say(word, ...parts), count, locale);
}

/** A number with its word; further numbers fill `$2` and so on. */
export function sayCount(speech: Speech, count: number, word: Word, ...more: number[]): string {
  const { format } = numberFormat(speech.locale);
  return sayForm(speech, count, word, ...[count, ...more].map((number) => format(number)));
}

/** "A, B and C"; where our words go from right to left each name stands for itself, or the first would come last. */
export function listNames({ say, locale }: Speech, names: readonly string[]): string {
  return listFormat(locale).format(names.length > 1 && isRightToLeft(say) ? names.map(isolated) : names);
}

/** Who meets: "A and B"; of a crowd the first few and how many more. Empty where nobody is known. */
export function participantsOf(speech: Speech, { participants }: Pick<MeetingView, 'participants'>): string {
  const more = participants.length - MAX_NAMES;
  if (more <= 1) return listNames(speech, participants);
  return listNames(speech, [...participants.slice(0, MAX_NAMES), sayCount(speech, more, 'briefMoreNames')]);
}

/** What a meeting is called: its type and who meets. */
export function titleOf(speech: Speech, meeting: Pick<MeetingView, 'type' | 'participants'>): string {
  const type = speech.say(ENCOUNTER_WORD[meeting.type]);
  const who = participantsOf(speech, meeting);
  return who === '' ? type : speech.say('briefMeetingTitle', type, who);
}

/** Place and time as written, then what the time comes to: "Geneva · next week → 3 – 9 Mar 2031". */
export function whereAndWhen(speech: Speech, { place, when, date }: MeetingView): string {
  return [place?.text, timeWords(when?.text, date, speech)].filter(Boolean).join(' · ');
}

/** A moment's time: as written where its meeting has one, then what it comes to. */
export const timeOf = ({ meeting, date }: Pick<Moment, 'meeting' | 'date'>, speech: Speech): string =>
  timeWords(meeting?.when?.text, date, speech);

/** The arrow between the two is a string too, since it points the way that lines go. */
function timeWords(written: string | undefined, date: Moment['date'], { say, locale }: Speech): string {
  const resolved = date && formatRange(date, locale);
  return written && resolved ? say('briefResolved', written, resolved) : (written ?? resolved ?? '');
}

/** What kind of statement it is, in a force-neutral word: of a claim its kind, of a quote its form. */
export function statementLabel({ form, kind }: Statement, say: Say): string {
  if (kind !== null) return say(KIND_WORD[kind]);
  return say(form === 'direct' ? QUOTE_WORD.direct : QUOTE_WORD.partial);
}

/** What there is to tell of a statement beside its words, but for its certainty. */
export function statementNotes(line: VoiceLine, speech: Speech): string[] {
  const { say } = speech;
  return [
    statementLabel(line, say),
    line.sourcing && say(SOURCING_WORD[line.sourcing]),
    line.together.length > 0 && say('briefTogether', listNames(speech, line.together)),
    line.via && say('briefVia', line.via),
    line.within && say('briefWithin', line.within),
  ].filter((note): note is string => typeof note === 'string' && note !== '');
}

/** Of what an article gives of a source: the label, then its words where they say more than the label. */
export function givenParts(
  given: Given['given'][number],
  { say }: Speech,
): { label: string; words: string | null } {
  if (isArticle(given)) return { label: say('givenOne'), words: null };
  const { field, line } = given;
  return { label: say(field === 'rank' ? 'givenRank' : FIELD_WORD[field]), words: line.text };
}

/** What an article keeps back of a source: "not told: number and reason". */
export const withheldWords = (speech: Speech, withheld: readonly Field[]): string =>
  speech.say(
    'unnamedWithheld',
    listNames(
      speech,
      withheld.map((field) => speech.say(FIELD_WORD[field])),
    ),
  );

/** How much of the article rests on sources without a name alone. */
export const restingSentence = (
  speech: Speech,
  { alone, statements }: Pick<UnnamedLedger, 'alone' | 'statements'>,
): string => sayCount(speech, alone, 'unnamedRests', statements);

/** That nobody named bears out what a source says; null where somebody bears out all of it. */
export function unborneWords(speech: Speech, { lines }: UnnamedView): string | null {
  const alone = lines.filter((line) => line.alone).length;
  if (alone === 0) return null;
  if (lines.length === 1) return speech.say('unnamedUnborne');
  return sayCount(speech, alone, 'unnamedUnborneSome', lines.length);
}
