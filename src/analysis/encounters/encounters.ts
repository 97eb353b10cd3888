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
import { resolveDate } from './dates.ts';
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
  const parties = new Parties(doc, input.actors, input.references, input.subjects);
  const mentions = doc.sentences
    .filter((sentence) => doc.paragraphs[sentence.paragraph]?.heading !== true)
    .flatMap((sentence) => findMentions(doc, sentence, parties))
    .map((found) => complete(input, found));
  const order = new Map(input.actors.map((actor, i) => [actor.id, i]));
  const sides = new Map(input.actors.map((actor) => [actor.id, actor.side]));
  const occasions = gatherOccasions(mentions, contextOf(doc, parties), (actor) => sides.get(actor) ?? null);
  const reading: EncounterReading = { encounters: [], mentions: [] };
  for (const occasion of occasions) {
    const encounter = toEncounter(
      occasion,
      `e${reading.encounters.length + 1}`,
      input.published,
      doc.text,
      order,
    );
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
  text: string,
  order: ReadonlyMap<string, number>,
): Encounter | null {
  const accounts = accountsOf(occasion);
  const hinted = occasion.mentions.find((mention) => mention.hint !== null);
  const weak = occasion.mentions.find((mention) => mention.weak !== null);
  const state = headlineState(accounts, text) ?? hinted?.hint ?? weak?.weak ?? null;
  if (state === null) return null;
  const place = occasion.mentions.find((mention) => mention.place !== null)?.place ?? null;
  const telling = occasion.mentions.filter((mention) => mention.state === state);
  const when = bestTime(telling) ?? bestTime(occasion.mentions);
  const date = when === null ? undefined : resolveDate(when, published, state === 'held');
  const evidence = telling.map((mention) => mention.evidence);
  return {
    id,
    type: occasion.type,
    participants: inOrder(occasion, order),
    place,
    when,
    ...(date === undefined ? {} : { date }),
    state,
    was: earlierState(accounts, state, text),
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

/** What was expected before the change, in the article's words. */
function earlierState(accounts: readonly Account[], state: Encounter['state'], text: string): string | null {
  if (!['delayed', 'cancelled', 'broken off', 'ruled out', 'uncertain'].includes(state)) return null;
  const earlier = accounts.find(
    (account) =>
      account.state !== state &&
      (state === 'uncertain'
        ? account.state === 'cancelled'
        : ['scheduled', 'planned', 'proposed', 'uncertain'].includes(account.state)),
  );
  return earlier === undefined ? null : text.slice(...earlier.evidence);
}

function certaintyOf(accounts: readonly Account[], state: Encounter['state'], carried: boolean): Certainty {
  if (accounts.length === 0) return 'guess';
  const agreeing = accounts.filter((account) => account.state === state).length;
  if (!carried && agreeing === accounts.length && accounts.some((account) => account.source === null))
    return 'sure';
  return agreeing > 0 ? 'likely' : 'guess';
}
