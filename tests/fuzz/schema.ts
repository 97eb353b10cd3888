import {
  ACTOR_TYPES,
  CLAIM_KINDS,
  ENCOUNTER_TYPES,
  PROCESS_STATES,
  STATES,
} from '../../src/library/archive/closed-lists.ts';
import {
  count,
  listOf,
  objectOf,
  oneOf,
  optional,
  orNull,
  readAs,
  type Shape,
  someText,
  text,
  that,
} from '../../src/library/archive/shape.ts';
import type {
  Account,
  Actor,
  Analysis,
  Certainty,
  Claim,
  DateRange,
  Disagreement,
  Encounter,
  Finding,
  Force,
  Measure,
  MeasureKind,
  MeasureState,
  Position,
  Quote,
  Sourcing,
  Span,
  Stance,
  Status,
  TimelineItem,
  UnnamedSource,
} from '../../src/shared/analysis.ts';

// The contract once more, as values: its closed lists do not compile where a member is missing.

const certainty = oneOf<Certainty>({ sure: true, likely: true, guess: true });
const force = oneOf<Force>({
  says: true,
  stresses: true,
  announces: true,
  confirms: true,
  admits: true,
  claims: true,
  hints: true,
  denies: true,
  predicts: true,
  believes: true,
  warns: true,
  threatens: true,
  promises: true,
  agrees: true,
  refuses: true,
  urges: true,
  asks: true,
  proposes: true,
  accuses: true,
  criticises: true,
  praises: true,
  regrets: true,
});
const stance = oneOf<Stance>({
  supports: true,
  rejects: true,
  demands: true,
  offers: true,
  withholds: true,
  accuses: true,
  threatens: true,
  agrees: true,
});
const measureKind = oneOf<MeasureKind>({
  ceasefire: true,
  agreement: true,
  treaty: true,
  sanctions: true,
  tariffs: true,
  expulsion: true,
  aid: true,
  arms: true,
  exchange: true,
  withdrawal: true,
  closure: true,
});
const measureState = oneOf<MeasureState>({
  proposed: true,
  threatened: true,
  agreed: true,
  signed: true,
  'in force': true,
  withheld: true,
  broken: true,
  lifted: true,
  rejected: true,
});
const sourcing = oneOf<Sourcing>({ named: true, institutional: true, anonymous: true });
const span = that(
  'a list',
  (value): value is Span => Array.isArray(value) && value.length === 2 && value.every(Number.isInteger),
);
const day = that('a date', (value): value is string => {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time);
});
const dateRange: Shape<DateRange> = (value, at) => {
  const range = objectOf<DateRange>({ from: day, to: day })(value, at);
  return that('a date', (one): one is DateRange => one === range && range.from <= range.to)(range, at);
};

const actor = objectOf<Actor>({
  id: someText,
  name: someText,
  type: oneOf(ACTOR_TYPES),
  role: orNull(someText),
  side: orNull(that('some text', (value): value is string => /^[A-Z]{2}$/.test(String(value)))),
  wikidata: orNull(that('some text', (value): value is string => /^Q\d+$/.test(String(value)))),
  mentions: listOf(span),
  pronouns: listOf(span),
  certainty: optional(certainty),
});
const quote = objectOf<Quote>({
  span,
  speaker: orNull(someText),
  cue: orNull(span),
  form: oneOf<Quote['form']>({ direct: true, partial: true }),
  certainty,
  force: optional(force),
  via: optional(someText),
});
const claim = objectOf<Claim>({
  content: span,
  source: orNull(someText),
  sources: optional(listOf(someText)),
  sourceSpan: orNull(span),
  cue: span,
  kind: oneOf(CLAIM_KINDS),
  sourcing,
  via: optional(someText),
  certainty,
  force: optional(force),
  within: optional(count),
});
const account = objectOf<Account>({ source: orNull(someText), state: oneOf(STATES), evidence: span });
const encounter = objectOf<Encounter>({
  id: someText,
  type: oneOf(ENCOUNTER_TYPES),
  participants: listOf(someText),
  place: orNull(someText),
  when: orNull(someText),
  date: optional(dateRange),
  state: oneOf(STATES),
  was: orNull(someText),
  wasState: optional(oneOf(STATES)),
  cause: optional(span),
  evidence: listOf(span),
  accounts: listOf(account),
  certainty,
});
const position = objectOf<Position>({
  actor: someText,
  stance,
  object: someText,
  target: orNull(someText),
  evidence: span,
  measure: optional(someText),
});
const measure = objectOf<Measure>({
  id: someText,
  kind: measureKind,
  span,
  parties: listOf(someText),
  target: orNull(someText),
  state: measureState,
  evidence: span,
  accounts: listOf(
    objectOf<Measure['accounts'][number]>({ source: orNull(someText), state: measureState, evidence: span }),
  ),
});
const finding = objectOf<Finding>({
  kind: oneOf<Finding['kind']>({ encounter: true, change: true, position: true, measure: true, words: true }),
  span,
  towards: oneOf(PROCESS_STATES),
  of: optional(someText),
});
const status = objectOf<Status>({
  // A headline's words, where the process has no name of its own; not every text has a headline.
  subject: text,
  state: oneOf(PROCESS_STATES),
  because: span,
  findings: optional(listOf(finding)),
});
const timelineItem = objectOf<TimelineItem>({
  span,
  when: oneOf<TimelineItem['when']>({ past: true, now: true, next: true }),
  date: optional(dateRange),
  encounter: optional(someText),
});
const disagreement = objectOf<Disagreement>({ about: text, a: span, b: span, encounter: optional(someText) });
const unnamed = objectOf<UnnamedSource>({
  actor: orNull(someText),
  described: span,
  number: orNull(span),
  body: orNull(span),
  rank: orNull(span),
  reason: orNull(span),
  claims: listOf(count),
  quotes: listOf(count),
  alone: listOf(count),
});
const analysis = objectOf<Analysis>({
  schema: that('a number', (value): value is 1 => value === 1),
  actors: listOf(actor),
  quotes: listOf(quote),
  claims: listOf(claim),
  encounters: listOf(encounter),
  positions: listOf(position),
  measures: optional(listOf(measure)),
  status: orNull(status),
  timeline: listOf(timelineItem),
  disagreements: listOf(disagreement),
  unnamed: optional(listOf(unnamed)),
});

/** What is not of the contract's shape in an analysis, and fields that it does not know; null where all is. */
export function misshapen(value: Analysis): string | null {
  const read = readAs(analysis, value);
  if (!read.ok) return `${read.fault.at} should be ${read.fault.expected}`;
  return JSON.stringify(sorted(read.value)) === JSON.stringify(sorted(value))
    ? null
    : 'a field that is not in the contract';
}

/** The same with the keys of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
