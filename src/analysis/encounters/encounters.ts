import type { Actor, Claim, Encounter, Quote, Span, State } from '../../shared/analysis.ts';
import type { Reference, Subjects } from '../actors/reference.ts';
import type { TextDocument } from '../text/document.ts';
import { SpanIndex } from '../text/span-index.ts';
import type { EncounterMention, FoundMention } from './encounter-mention.ts';
import { findMentions } from './find-mentions.ts';
import { gatherOccasions, type Occasion } from './gather.ts';
import { Parties } from './parties.ts';
import type { StateReader } from './state/state-reader.ts';
import { toEncounter } from './to-encounter.ts';
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
    .filter(({ participants }) => !participants.some((actor) => parties.isMedium(actor)));
  const order = new Map(input.actors.map((actor, i) => [actor.id, i]));
  const sides = new Map(input.actors.map((actor) => [actor.id, actor.side]));
  const occasions = gatherOccasions(
    mentions,
    completing(input),
    contextOf(doc, parties),
    (actor) => sides.get(actor) ?? null,
  );
  const reading: EncounterReading = { encounters: [], mentions: [] };
  for (const occasion of occasions) {
    const encounter = toEncounter(occasion, `e${reading.encounters.length + 1}`, input.published, doc, order);
    if (encounter === null) continue;
    reading.encounters.push(encounter);
    for (const { span } of occasion.mentions) reading.mentions.push({ span, encounter: encounter.id });
  }
  return reading;
}

/** Makes what adds to a mention its state, its source, its place and its time. */
function completing(input: EncounterInput): (found: FoundMention) => EncounterMention {
  const { doc, states } = input;
  const quotes = new SpanIndex(input.quotes, ({ span }) => span);
  const claims = new SpanIndex(input.claims, ({ content }) => content);
  // Whose words these are: a quotation's speaker, a claim's source, or the writer (null).
  const speakerAt = (span: Span): string | null => {
    const [quote] = quotes.around(span);
    return quote === undefined ? (claims.around(span)[0]?.source ?? null) : quote.speaker;
  };
  return (found) => {
    const read = agreeing(states.stateOf(found), found.hint);
    const denied = claims.around(found.span).some((claim) => denies(doc, claim));
    const outright = found.form === 'verb' || read?.outright === true;
    return {
      ...found,
      source: speakerAt(found.span),
      state: denied || !outright ? null : (read?.state ?? null),
      weak: denied || outright ? null : (read?.state ?? null),
      evidence: read?.evidence ?? found.span,
      place: placeOf(doc, found),
      when: timeOf(doc, found),
    };
  };
}

/** "the potential meeting" was not held, whatever verb stands near it. */
const agreeing = <T extends { state: State }>(read: T | null, hint: State | null): T | null =>
  read !== null && read.state === 'held' && hint !== null && hint !== 'held' ? null : read;

/** "denied that the talks had collapsed": what is denied is nobody's account. */
const denies = ({ text }: TextDocument, { cue }: Claim): boolean => /^den(?:y|ie)/i.test(text.slice(...cue));

/** How far back an occasion still explains a bare "a meeting". */
const CONTEXT_SENTENCES = 4;

/**
 * Participants that a sentence suggests for a mention without its own: a group or two parties it is about; else, where
 * it is about one party, whoever that party was last said to meet.
 */
function contextOf(doc: TextDocument, parties: Parties) {
  return (mention: FoundMention, occasions: readonly Occasion[]): string[] => {
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
        // Mentions stand in order of the text: the last is the nearest.
        mention.sentence - (occasion.mentions.at(-1)?.sentence ?? 0) <= CONTEXT_SENTENCES &&
        occasion.participants.includes(only),
    );
    return last?.participants ?? [];
  };
}
