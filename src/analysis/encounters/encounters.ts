import type {
  Account,
  Actor,
  Certainty,
  Claim,
  Encounter,
  Quote,
  Span,
  State,
} from '../../shared/analysis.ts';
import type { Reference, Subjects } from '../actors/reference.ts';
import type { TextDocument } from '../text/document.ts';
import { contains } from '../text/spans.ts';
import { causeOf } from './cause.ts';
import { directionOf, resolveDate } from './dates.ts';
import type { EncounterMention, FoundMention } from './encounter-mention.ts';
import { findMentions } from './find-mentions.ts';
import { gatherOccasions, type Occasion } from './gather.ts';
import { headlineState } from './headline.ts';
import { Parties } from './parties.ts';
import type { StateReader } from './state/state-reader.ts';
import { placeOf, timeOf } from './where-when.ts';

/** What the encounters stage needs from the earlier ones. */
export interface EncounterInput {
  doc: TextDocument;
  actors: readonly Actor[];
  references: readonly Reference[];
  subjects: Subjects;
  quotes: readonly Quote[];
  claims: readonly Claim[];
  published: string | undefined;
  states: StateReader;
}

export interface EncounterReading {
  encounters: Encounter[];
  /** Every place that speaks of an encounter, with its id. */
  mentions: { span: Span; encounter: string }[];
}

/** Every occasion on which parties met, meet or might meet, one encounter each, with what each source says of it. */
export function readEncounters(input: EncounterInput): EncounterReading {
  const { doc } = input;
  const parties = new Parties(doc, input.actors, input.references, input.subjects, (sentence) =>
    input.states.grammarOf(sentence),
  );
  const mentions = doc.sentences
    .filter((sentence) => doc.paragraphs[sentence.paragraph]?.heading !== true)
    .flatMap((sentence) => findMentions(doc, sentence, parties))
    .filter(({ participants }) => !participants.some((actor) => parties.isMedium(actor)))
    .map((found) => complete(input, found));
  const order = new Map(input.actors.map((actor, i) => [actor.id, i]));
  const sides = new Map(input.actors.map((actor) => [actor.id, actor.side]));
  const occasions = gatherOccasions(mentions, contextOf(doc, parties), (actor) => sides.get(actor) ?? null);
  const reading: EncounterReading = { encounters: [], mentions: [] };
  for (const occasion of occasions) {
    const encounter = toEncounter(occasion, `e${reading.encounters.length + 1}`, input.published, doc, order);
    if (encounter === null) continue;
    reading.encounters.push(encounter);
    for (const { span } of occasion.mentions) reading.mentions.push({ span, encounter: encounter.id });
  }
  return reading;
}

function complete(input: EncounterInput, found: FoundMention): EncounterMention {
  const { doc } = input;
  const read = agreeing(input.states.stateOf(found), found.hint);
  const denied = isDenied(input, found.span);
  const outright = found.form === 'verb' || read?.outright === true;
  return {
    ...found,
    source: speakerAt(input, found.span),
    state: denied || !outright ? null : (read?.state ?? null),
    weak: denied || outright ? null : (read?.state ?? null),
    evidence: read?.evidence ?? found.span,
    place: placeOf(doc, found),
    when: timeOf(doc, found),
  };
}

/** Whose words these are: a quotation's speaker, a claim's source, or the writer (null). */
function speakerAt({ quotes, claims }: EncounterInput, span: Span): string | null {
  const quote = quotes.find((candidate) => contains(candidate.span, span));
  if (quote !== undefined) return quote.speaker;
  return claims.find((claim) => contains(claim.content, span))?.source ?? null;
}

/** "the potential meeting" was not held, whatever verb stands near it. */
const agreeing = <T extends { state: State }>(read: T | null, hint: State | null): T | null =>
  read !== null && read.state === 'held' && hint !== null && hint !== 'held' ? null : read;

/** "denied that the talks had collapsed": what is denied is nobody's account. */
const isDenied = ({ doc, claims }: EncounterInput, span: Span): boolean =>
  claims.some((claim) => /^den(?:y|ie)/i.test(doc.text.slice(...claim.cue)) && contains(claim.content, span));

/** How far back an occasion still explains a bare "a meeting". */
const CONTEXT_SENTENCES = 4;

/**
 * Participants that a sentence suggests for a mention without its own: a group or two parties it is about; else, where
 * it is about one party, whoever that party was last said to meet.
 */
function contextOf(doc: TextDocument, parties: Parties) {
  return (mention: EncounterMention, occasions: readonly Occasion[]): string[] => {
    const sentence = doc.sentences[mention.sentence];
    if (sentence === undefined) return [];
    const group = parties.in(sentence.index).find((reference) => reference.actors.length > 1);
    if (group !== undefined) return group.actors;
    const topic = parties.topicOf(sentence).filter((actor) => !parties.isUnnamed(actor));
    if (topic.length === 2) return topic;
    const [only] = topic;
    if (only === undefined) return [];
    const last = occasions.findLast(
      (occasion) =>
        occasion.participants.includes(only) &&
        occasion.mentions.some((known) => mention.sentence - known.sentence <= CONTEXT_SENTENCES),
    );
    return last?.participants ?? [];
  };
}

function toEncounter(
  occasion: Occasion,
  id: string,
  published: string | undefined,
  doc: TextDocument,
  order: ReadonlyMap<string, number>,
): Encounter | null {
  const { text } = doc;
  const accounts = accountsOf(occasion);
  const hinted = occasion.mentions.find((mention) => mention.hint !== null);
  const weak = occasion.mentions.find((mention) => mention.weak !== null);
  const state = headlineState(accounts, text) ?? hinted?.hint ?? weak?.weak ?? null;
  if (state === null) return null;
  const place = occasion.mentions.find((mention) => mention.place !== null)?.place ?? null;
  const telling = occasion.mentions.filter((mention) => mention.state === state);
  const times = occasion.mentions.filter(couldTell(state, doc));
  const when = bestTime(times.filter((mention) => mention.state === state)) ?? bestTime(times);
  const date = when === null ? undefined : resolveDate(when, published, directionOf(state, when));
  const evidence = telling.map((mention) => mention.evidence);
  const before = earlierState(occasion, accounts, state, text);
  const cause =
    telling
      .map((mention) =>
        causeOf(text, state, mention.evidence, doc.sentences[mention.sentence]?.span ?? mention.evidence),
      )
      .find((found) => found !== null) ?? null;
  return {
    id,
    type: occasion.type,
    participants: inOrder(occasion, order),
    place,
    when,
    ...(date === undefined ? {} : { date }),
    state,
    was: before?.words ?? null,
    ...(before === null ? {} : { wasState: before.state }),
    ...(cause === null ? {} : { cause }),
    evidence: evidence.length > 0 ? evidence : [occasion.mentions[0]?.evidence ?? [0, 0]],
    accounts:
      accounts.length > 0
        ? accounts
        : [
            {
              source: (hinted ?? weak)?.source ?? null,
              state,
              evidence: hinted?.span ?? weak?.evidence ?? [0, 0],
            },
          ],
    certainty: certaintyOf(accounts, state, occasion.carried),
  };
}

/** Parties as the article introduces them; whoever visits comes before whom they visit, as it was read. */
const inOrder = ({ type, participants }: Occasion, order: ReadonlyMap<string, number>): string[] =>
  type === 'visit'
    ? participants
    : [...participants].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

/** One account per source and state, and one more where a later sentence adds the place or the time. */
function accountsOf(occasion: Occasion): Account[] {
  const told: EncounterMention[] = [];
  for (const mention of occasion.mentions) {
    const same = told.filter(({ source, state }) => source === mention.source && state === mention.state);
    const adds = (part: 'place' | 'when'): boolean =>
      mention[part] !== null && same.every((known) => known[part] === null);
    const apart = same.every(({ sentence }) => sentence !== mention.sentence);
    if (same.length === 0 || (apart && (adds('place') || adds('when')))) told.push(mention);
  }
  return told.flatMap(({ source, state, evidence }) => (state === null ? [] : [{ source, state, evidence }]));
}

const bestTime = (mentions: readonly EncounterMention[]): string | null =>
  mentions.find((mention) => mention.when !== null && !/^recent/i.test(mention.when))?.when ??
  mentions.find((mention) => mention.when !== null)?.when ??
  null;

/**
 * Whether the time that a mention tells is the encounter's own: a past time is none of what is still to come, and
 * beside a change ("called off on Thursday") it is when the change was told, unless the words fix it ("due on Friday").
 */
const couldTell =
  (state: State, doc: TextDocument) =>
  ({ when, span, sentence, ...mention }: EncounterMention): boolean => {
    if (when === null) return false;
    if (state === 'held') return true;
    if (/\b(?:last|ago|yesterday|earlier)\b/i.test(when)) return false;
    if (mention.state === null || !CHANGED.has(mention.state)) return true;
    const bounds = doc.sentences[sentence]?.span ?? span;
    const before = doc.text.slice(
      bounds[0],
      doc.text.indexOf(when, Math.max(bounds[0], span[0] - FIXED_BEFORE)),
    );
    return doc.text.slice(...span).includes(when) || FIXED_FOR.test(before);
  };

const FIXED_BEFORE = 40;
const FIXED_FOR =
  /\b(?:scheduled|set|planned|due|slated|expected|was to|were to|held|talks|meeting|summit|visit)(?: to \w+)?(?: for| on| in| by)?(?: early| late)? $/i;

const CHANGED: ReadonlySet<State> = new Set(['delayed', 'cancelled', 'broken off', 'ruled out', 'uncertain']);
/** The firmest first: what was fixed says more of what was lost than what was hoped. */
const EXPECTED: readonly State[] = ['scheduled', 'planned', 'under way', 'proposed', 'uncertain'];

/** What was expected before the change, in the article's words: an account of it, or how the encounter itself is called. */
function earlierState(
  occasion: Occasion,
  accounts: readonly Account[],
  state: State,
  text: string,
): { words: string; state: State } | null {
  if (!CHANGED.has(state)) return null;
  const fits = (earlier: State): boolean =>
    earlier !== state && (state === 'uncertain' ? earlier === 'cancelled' : EXPECTED.includes(earlier));
  const called = occasion.mentions.flatMap(({ hint, span }) =>
    hint !== null && fits(hint) ? [{ state: hint, evidence: span }] : [],
  );
  const found = [...accounts.filter((account) => fits(account.state)), ...called].sort(
    (a, b) => EXPECTED.indexOf(a.state) - EXPECTED.indexOf(b.state),
  )[0];
  return found === undefined ? null : { words: text.slice(...found.evidence), state: found.state };
}

function certaintyOf(accounts: readonly Account[], state: Encounter['state'], carried: boolean): Certainty {
  if (accounts.length === 0) return carried ? 'guess' : 'likely';
  const agreeing = accounts.filter((account) => account.state === state).length;
  if (!carried && agreeing === accounts.length && accounts.some((account) => account.source === null))
    return 'sure';
  return agreeing > 0 ? 'likely' : 'guess';
}
