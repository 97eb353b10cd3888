import type { Claim, DateRange, Encounter, Measure, Span, TimelineItem } from '../../shared/analysis.ts';
import type { Direction } from '../encounters/dates.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { overlaps } from '../text/spans.ts';
import { tenseAt } from './date-tense.ts';

/** Times that name a day or a month of the calendar; "Friday" and "soon" date no event plainly. */
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const PLAIN_DATE = new RegExp(
  String.raw`\b(?:${MONTH} \d{1,2}(?!\d)(?:,? \d{4})?|\d{1,2} ${MONTH}(?: \d{4})?|${MONTH},? \d{4})`,
);

/** More than these would hide the meetings. */
const MOST = 4;

/** What dated events are told from. */
export interface DatedInput {
  doc: TextDocument;
  encounters: readonly Encounter[];
  measures: readonly Measure[];
  claims: readonly Claim[];
  /** What a written date comes to, seen from a day. */
  resolveDate: (written: string, from: string, direction: Direction) => DateRange | undefined;
  /** The article's own day; without it nothing is placed. */
  today: string;
}

/** Measures, and what sources say of a day of the calendar, in sentences that tell of no meeting. */
export function datedEvents(input: DatedInput): TimelineItem[] {
  const { doc, encounters, measures, claims, today } = input;
  if (today === '') return [];
  const taken: Span[] = encounters.flatMap(({ evidence }) => evidence).map((span) => sentenceOf(doc, span));
  const items: TimelineItem[] = [];
  const told = [...measures.map(({ evidence }) => evidence), ...claims.map(({ content }) => content)];
  for (const span of told) {
    const sentence = sentenceOf(doc, span);
    const date = plainDate(doc.text.slice(...sentence), input);
    if (date === undefined || items.length === MOST || taken.some((known) => overlaps(known, sentence)))
      continue;
    taken.push(sentence);
    items.push({ span, when: date.to < today ? 'past' : date.from > today ? 'next' : 'now', date });
  }
  return items;
}

function plainDate(
  sentence: string,
  { resolveDate, today }: Pick<DatedInput, 'resolveDate' | 'today'>,
): DateRange | undefined {
  const found = PLAIN_DATE.exec(sentence);
  if (found === null) return undefined;
  const [written] = found;
  return resolveDate(written, today, tenseAt(sentence, [found.index, found.index + written.length]));
}

const sentenceOf = (doc: TextDocument, span: Span): Span => sentenceAt(doc, span[0])?.span ?? span;
