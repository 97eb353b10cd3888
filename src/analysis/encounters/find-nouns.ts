import type { Reference } from '../actors/reference.ts';
import { ADJECTIVE_STATES } from '../lexicon/state-cues.ts';
import { CALL_MODIFIERS, ENCOUNTER_NOUNS } from '../lexicon/encounter-words.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { EncounterMention } from './encounter-mention.ts';
import type { Parties } from './parties.ts';

type Found = Omit<EncounterMention, 'source' | 'state' | 'evidence' | 'place' | 'when'>;

/** Words before the noun that belong to its phrase. */
const MAX_MODIFIERS = 8;

/** Noun phrases that name an encounter in one sentence, with the participants they name themselves. */
export function findNouns(doc: TextDocument, sentence: Sentence, parties: Parties): Found[] {
  const found: Found[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const mention = nounAt(doc, sentence, at, parties);
    if (mention !== undefined) found.push(mention);
  }
  return found;
}

function nounAt(doc: TextDocument, sentence: Sentence, at: number, parties: Parties): Found | undefined {
  const { tokens } = doc;
  const token = tokens[at];
  if (token === undefined || !Object.hasOwn(ENCOUNTER_NOUNS, token.lower)) return undefined;
  let type = ENCOUNTER_NOUNS[token.lower] ?? 'meeting';
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  const byPhone = CALL_MODIFIERS.has(before);
  if (type === 'call' && !byPhone && !/^(?:with|between)$/.test(after)) return undefined;
  if (type === 'talks' && byPhone) type = 'call';
  if (token.lower === 'discussion' && !byPhone) return undefined;
  // "is meeting with", "to visit": verbs. "meeting room": the noun only qualifies another.
  if (/^(?:is|are|was|were|be|to|will|would|'s|'re)$/.test(before) && /^(?:meeting|visit|call)$/.test(token.lower)) return undefined;
  if (tokens[at + 1]?.word === true && /^(?:room|rooms|venue|place|point|date|table|record|site|center|centre|calls)$/.test(after)) return undefined;

  const { first, determiner, adjectives, reference, possessor } = phraseBefore(doc, sentence, at, parties);
  if (type === 'visit' && first === at) return undefined;
  // "discussions about setting up further meetings": talking about an encounter is not one.
  if (/^(?:about|on|over)$/.test(after) && aboutEncounter(doc, at + 2, sentence.last)) return undefined;

  const named = namedParties(doc, sentence, at, parties, type);
  // "the Afghan talks", "the Oslo meeting": one state or city says where or what about, not who; a body meets itself.
  const qualifiers = reference !== undefined && (reference.length > 1 || parties.isBody(reference[0] ?? '')) ? reference : [];
  const own = possessor ?? qualifiers;
  // "is cancelling a meeting with Putin": the other party is the subject.
  const subject = own.length === 0 && named.linked && named.actors.length === 1 ? parties.subjectAround(sentence, first) : [];
  const participants = [...new Set([...own, ...subject, ...named.actors])];
  const modifierOnly = qualifiers.length > 0 && named.actors.length === 0 && possessor === undefined;
  // "during an upcoming ASEAN meeting": a gathering that only gives the occasion.
  if (modifierOnly && qualifiers.length === 1 && /^(?:during|at|sidelines)$/.test(tokens[first - 1]?.lower ?? '') && !/^(?:the|their|this)$/.test(determiner)) return undefined;
  const hint = adjectives.map((word) => ADJECTIVE_STATES[word]).find((state) => state !== undefined) ?? null;
  return {
    sentence: sentence.index,
    type,
    span: [tokens[first]?.start ?? token.start, tokens[Math.max(named.last, at + 1) - 1]?.end ?? token.end],
    first,
    last: Math.max(named.last, at + 1),
    form: 'noun',
    from: tokens[first]?.start ?? token.start,
    participants,
    explicit: participants.length > 1 || (participants.length === 1 && type !== 'call' && modifierOnly),
    definite: /^(?:the|this|that|these|those|their|such)$/.test(determiner),
    fresh: adjectives.some((word) => /^(?:second|third|next|further|another|new|future|follow-up|potential|possible|immediate|quick|upcoming)$/.test(word)) || determiner === 'another',
    hint,
  };
}

interface PhraseBefore {
  first: number;
  determiner: string;
  adjectives: string[];
  /** Actors that modify the noun ("Trump-Putin meeting"). */
  reference: string[] | undefined;
  /** Actors behind a possessive ("his visit", "Biden's trip"). */
  possessor: string[] | undefined;
}

function phraseBefore(doc: TextDocument, sentence: Sentence, at: number, parties: Parties): PhraseBefore {
  const { tokens } = doc;
  const here = parties.in(sentence.index);
  const adjectives: string[] = [];
  let reference: string[] | undefined;
  let first = at;
  while (first > sentence.first && at - first < MAX_MODIFIERS) {
    const token = tokens[first - 1];
    if (token === undefined) break;
    const known = here.filter((candidate) => candidate.last === first && candidate.actors.length > 0);
    if (token.lower === "'s") {
      const owner = here.find((candidate) => candidate.last === first - 1 && candidate.actors.length > 0);
      return { first: owner?.first ?? first, determiner: '', adjectives, reference, possessor: owner?.actors };
    }
    const pronoun = known.find((candidate) => candidate.form === 'pronoun');
    if (pronoun !== undefined) return { first: first - 1, determiner: 'the', adjectives, reference, possessor: pronoun.actors };
    if (known.length > 0) {
      reference = [...new Set([...known.flatMap((candidate: Reference) => candidate.actors), ...(reference ?? [])])];
      first = Math.min(...known.map((candidate) => candidate.first));
      continue;
    }
    if (/^(?:the|a|an|this|that|these|those|their|his|her|its|such|another|any|no|some|both|both)$/.test(token.lower)) {
      const such = tokens[first - 2]?.lower === 'such';
      return { first: such ? first - 2 : first - 1, determiner: such ? 'such' : token.lower, adjectives, reference, possessor: undefined };
    }
    if (/^[–-]$/.test(token.text) && reference !== undefined) {
      first -= 1;
      continue;
    }
    if (!token.word || /^(?:of|in|on|at|for|to|with|and|or|by|from|is|was|were|are|hold|holds|held|had|has|have|having|about|after|following|during|before|up|off|not|attend|attended|cancelled|canceled|postponed|delayed|called|calling|cancel|postpone|delay|canceling|cancelling|any|that|which|seek|if|when|as)$/.test(token.lower)) break;
    adjectives.push(token.lower);
    first -= 1;
  }
  return { first, determiner: '', adjectives, reference, possessor: undefined };
}

/** Participants behind the noun: "between A and B", "with B" and "of A". */
function namedParties(doc: TextDocument, sentence: Sentence, at: number, parties: Parties, type: Found['type']): { actors: string[]; last: number; linked: boolean } {
  const { tokens } = doc;
  let link = at + 1;
  // The occasion may come between: "a meeting on Tuesday with", "talks in Doha between".
  for (let skipped = 0; skipped < 6 && link < sentence.last && !/^(?:between|with|of|among|to|[.,;:"“”])$/.test(tokens[link]?.lower ?? ''); skipped++) link++;
  const word = tokens[link]?.lower ?? '';
  if (word === 'between' || word === 'among') return { ...parties.listFrom(sentence, link + 1, 6), linked: false };
  if (word === 'with') {
    const list = parties.listFrom(sentence, link + 1, 4);
    return list.actors.length === 0 ? { actors: [], last: at + 1, linked: false } : { ...list, linked: true };
  }
  if (word === 'of' && link === at + 1) return { ...parties.listFrom(sentence, link + 1, 6), linked: false };
  if (word === 'to' && type === 'visit') return { ...parties.listFrom(sentence, link + 1, 2, true), linked: true };
  return { actors: [], last: at + 1, linked: false };
}

function aboutEncounter(doc: TextDocument, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(from + 8, limit); at++) {
    const word = doc.tokens[at]?.lower ?? '';
    if (/^[.,;]$/.test(word)) return false;
    if (Object.hasOwn(ENCOUNTER_NOUNS, word) && word !== 'call') return true;
  }
  return false;
}
