import { CALL_MODIFIERS, MEETING_VERBS } from '../lexicon/encounter-words.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { EncounterMention } from './encounter-mention.ts';
import type { Parties } from './parties.ts';

type Found = Omit<EncounterMention, 'source' | 'state' | 'evidence' | 'place' | 'when'>;

/** Verbs of meeting in one sentence with at least two participants, or a group that meets. */
export function findVerbs(doc: TextDocument, sentence: Sentence, parties: Parties): Found[] {
  const { tokens } = doc;
  const found: Found[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    const verb = token === undefined || token.capital || !Object.hasOwn(MEETING_VERBS, token.lower) ? undefined : MEETING_VERBS[token.lower];
    if (token === undefined || verb === undefined) continue;
    // "the visit", "a meeting": nouns, read elsewhere.
    if (/^(?:the|a|an|this|that|his|her|their|its|such|'s|first|official|state|historic|recent|further|in-person)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    if (/^(?:conditions|demands?|deadlines?|needs?|targets?|goals?|requirements?|challenges?|expectations|commitments?)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    const object = objectAfter(doc, sentence, at, parties, verb.type === 'visit');
    if (verb.needs === 'with' && !object.with) continue;
    if (verb.needs === 'object' && object.actors.length === 0) continue;
    const phone = phoneNear(doc, at, sentence.last);
    if (verb.needs === 'phone' && !phone && !(object.with && /^sp/.test(token.lower))) continue;
    const subject = parties.subjectOf(sentence, at);
    const participants = [...new Set([...(subject?.actors ?? []), ...object.actors])];
    if (participants.length < 2) continue;
    if (verb.needs === 'plural' && (subject?.actors.length ?? 0) < 2) continue;
    found.push({
      sentence: sentence.index,
      type: phone ? 'call' : verb.type === 'call' && !phone ? 'talks' : verb.type,
      span: [token.start, tokens[Math.max(object.last, at + 1) - 1]?.end ?? token.end],
      first: at,
      last: Math.max(object.last, at + 1),
      form: 'verb',
      from: Math.min(token.start, tokens[subject?.first ?? at]?.start ?? token.start),
      participants,
      explicit: true,
      definite: false,
      fresh: false,
      hint: null,
    });
  }
  return found;
}

function objectAfter(
  doc: TextDocument,
  sentence: Sentence,
  at: number,
  parties: Parties,
  places: boolean,
): { actors: string[]; last: number; with: boolean } {
  const { tokens } = doc;
  let link = at + 1;
  for (let skipped = 0; skipped < 5 && link < sentence.last && !/^(?:with|to|[.,;:"“”])$/.test(tokens[link]?.lower ?? ''); skipped++) link++;
  const word = tokens[link]?.lower ?? '';
  if (word === 'with' || (word === 'to' && /^(?:talk|spoke|speak|talked|spoken)/.test(tokens[at]?.lower ?? ''))) {
    const list = parties.listFrom(sentence, link + 1, 4);
    if (list.actors.length > 0) return { ...list, with: true };
  }
  return { ...parties.listFrom(sentence, at + 1, 4, places), with: false };
}

const phoneNear = (doc: TextDocument, at: number, limit: number): boolean => {
  for (let i = at; i < Math.min(at + 8, limit); i++) {
    const word = doc.tokens[i]?.lower ?? '';
    if (CALL_MODIFIERS.has(word) || word === 'phoned' || word === 'telephoned') return true;
  }
  return false;
};
