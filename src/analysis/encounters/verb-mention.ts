import { CALL_MODIFIERS, MEETING_VERBS } from '../lexicon/encounter-words.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { FoundMention } from './encounter-mention.ts';
import type { Parties } from './parties.ts';

/** Before these forms stands a noun ("the visit"), which is read elsewhere. */
const NOUN_BEFORE =
  /^(?:the|a|an|this|that|his|her|their|its|such|'s|first|official|state|historic|recent|further|in-person)$/;

/** Conditions and deadlines are met by nobody. */
const MET_THINGS =
  /^(?:conditions|criteria|demands?|deadlines?|needs?|targets?|goals?|requirements?|standards?|obligations?|challenges?|expectations|commitments?|pledges?)$/;

/** What a group can do by itself. */
const AMONG = /^(?:meets?|met|meeting|gather(?:s|ed|ing)?|conven(?:e|es|ed|ing))$/;

type MeetingVerb = NonNullable<(typeof MEETING_VERBS)[string]>;

function meetingVerb(tokens: readonly Token[], at: number): MeetingVerb | undefined {
  const token = tokens[at];
  if (token === undefined || token.capital || !Object.hasOwn(MEETING_VERBS, token.lower)) return undefined;
  if (NOUN_BEFORE.test(tokens[at - 1]?.lower ?? '')) return undefined;
  if (
    /^m[e]e?t/.test(token.lower) &&
    [1, 2, 3, 4].some((gap) => MET_THINGS.test(tokens[at + gap]?.lower ?? ''))
  )
    return undefined;
  return MEETING_VERBS[token.lower];
}

/** The encounter that the verb at token `at` tells of: one with at least two participants. Undefined where it tells of none. */
export function verbAt(
  doc: TextDocument,
  sentence: Sentence,
  at: number,
  parties: Parties,
): FoundMention | undefined {
  const { tokens } = doc;
  const token = tokens[at];
  const verb = meetingVerb(tokens, at);
  if (token === undefined || verb === undefined) return undefined;
  const object = objectAfter(doc, sentence, at, parties, verb.type === 'visit');
  const phone = phoneNear(doc, at, sentence.last);
  const complements = {
    object,
    phone: phone || (object.with && /^sp/.test(token.lower)),
    down: tokens[at + 1]?.lower === 'down',
  };
  const mayBeAmong = object.actors.length === 0 && AMONG.test(token.lower);
  const tells = (plural: boolean, participants: readonly string[], isAmong: boolean): boolean =>
    isAmong || (participants.length > 1 && isComplete(verb, { ...complements, plural }));
  // The parse is what costs: without it, whoever the sentence names may be the subject.
  const named = parties.namedIn(sentence);
  if (!tells(true, named, mayBeAmong && named.some((actor) => parties.isGroup(actor)))) return undefined;
  if (parties.isQualifier(sentence, at)) return undefined;
  const subject = parties.subjectOf(sentence, at);
  const subjects = subject?.actors ?? [];
  const participants = [...new Set([...subjects, ...object.actors])];
  const among = mayBeAmong && participants.length === 1 && parties.isGroup(participants[0] ?? '');
  if (!tells(subjects.length > 1, participants, among)) return undefined;
  // Two objects are no pair: whoever met them is not told.
  if (subjects.length === 0 && !object.between) return undefined;
  const last = Math.max(object.last, at + 1);
  return {
    sentence: sentence.index,
    type: phone ? 'call' : verb.type === 'call' ? 'talks' : verb.type,
    span: [token.start, tokens[last - 1]?.end ?? token.end],
    first: at,
    head: at,
    last,
    form: 'verb',
    from: Math.min(token.start, tokens[subject?.first ?? at]?.start ?? token.start),
    participants,
    explicit: true,
    definite: false,
    fresh: false,
    hint: null,
  };
}

interface Complements {
  object: { actors: string[]; with: boolean; between: boolean };
  phone: boolean;
  plural: boolean;
  /** "sit down". */
  down: boolean;
}

/** Whether the verb has what it needs to mean a meeting. */
function isComplete({ needs }: MeetingVerb, { object, phone, plural, down }: Complements): boolean {
  if (needs === 'with') return object.with;
  if (needs === 'between') return object.between;
  if (needs === 'object') return object.actors.length > 0;
  if (needs === 'phone') return phone;
  if (needs === 'down') return down && (object.with || plural);
  return needs !== 'plural' || plural;
}

function objectAfter(
  doc: TextDocument,
  sentence: Sentence,
  at: number,
  parties: Parties,
  places: boolean,
): { actors: string[]; last: number; with: boolean; between: boolean } {
  const { tokens } = doc;
  let link = at + 1;
  for (
    let skipped = 0;
    skipped < 5 && link < sentence.last && !/^(?:with|between|to|[.,;:"“”])$/.test(tokens[link]?.lower ?? '');
    skipped++
  )
    link++;
  const word = tokens[link]?.lower ?? '';
  if (
    word === 'with' ||
    word === 'between' ||
    (word === 'to' && /^(?:talk|spoke|speak|talked|spoken)/.test(tokens[at]?.lower ?? ''))
  ) {
    const list = parties.listFrom(sentence, link + 1, 4);
    if (list.actors.length > 0) return { ...list, with: word !== 'between', between: true };
  }
  return { ...parties.listFrom(sentence, at + 1, 4, places), with: false, between: false };
}

const phoneNear = (doc: TextDocument, at: number, limit: number): boolean => {
  for (let i = at; i < Math.min(at + 8, limit); i++) {
    const word = doc.tokens[i]?.lower ?? '';
    if (CALL_MODIFIERS.has(word) || word === 'phoned' || word === 'telephoned') return true;
  }
  return false;
};
