import { ADJECTIVE_STATES } from '../lexicon/state-cues.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { FoundMention } from './encounter-mention.ts';
import { aboutEncounter, namedParties } from './named-parties.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { nounTypeAt } from './noun-type.ts';
import type { Parties } from './parties.ts';

/** Adjectives that tell another occasion from the last one held. */
const FRESH =
  /^(?:second|third|next|further|another|new|future|follow-up|potential|possible|immediate|quick|upcoming)$/;

/** The encounter that the noun at token `at` names, or undefined where it names none. */
export function nounAt(
  doc: TextDocument,
  sentence: Sentence,
  at: number,
  parties: Parties,
): FoundMention | undefined {
  const { tokens } = doc;
  const token = tokens[at];
  const type = nounTypeAt(tokens, at);
  if (token === undefined || type === undefined) return undefined;
  const phrase = nounPhrase(doc, sentence, at, parties);
  if (type === 'visit' && phrase.first === at) return undefined;
  if (aboutEncounter(doc, at + 1, sentence.last)) return undefined;

  const named = namedParties(doc, sentence, at, parties, type);
  const own = phrase.possessors.length > 0 ? phrase.possessors : qualifyingParties(phrase, parties);
  const alone = own.length > 0 && named.actors.length === 0 && phrase.possessors.length === 0;
  if (alone && own.length === 1 && isOccasion(phrase, tokens[phrase.first - 1]?.lower ?? ''))
    return undefined;
  // "is cancelling a meeting with Putin": the other party is the subject.
  const needsSubject = own.length === 0 && named.linked && named.actors.length === 1;
  const subject = needsSubject
    ? parties.subjectAround(sentence, phrase.first, at)
    : hostOf(doc, sentence, phrase, at, type, own, named.actors, parties);
  const participants = [...new Set([...own, ...subject, ...named.actors])];
  const start = tokens[phrase.first]?.start ?? token.start;
  const last = Math.max(named.last, at + 1);
  return {
    sentence: sentence.index,
    type,
    span: [start, tokens[last - 1]?.end ?? token.end],
    first: phrase.first,
    head: at,
    last,
    form: 'noun',
    from: start,
    participants,
    explicit:
      participants.length > 1 ||
      (participants.length === 1 && type !== 'call' && (alone || (subject.length === 1 && !needsSubject))),
    definite: /^(?:the|this|that|these|those|their|such)$/.test(phrase.determiner),
    fresh: phrase.determiner === 'another' || phrase.adjectives.some((word) => FRESH.test(word)),
    hint:
      phrase.adjectives.map((word) => ADJECTIVE_STATES[word]).find((state) => state !== undefined) ?? null,
  };
}

/** "The Arab League will hold a summit": a body that holds one meets itself. */
function hostOf(
  doc: TextDocument,
  sentence: Sentence,
  phrase: NounPhrase,
  at: number,
  type: FoundMention['type'],
  own: readonly string[],
  named: readonly string[],
  parties: Parties,
): string[] {
  if (own.length > 0 || named.length > 0 || !/^(?:summit|conference|meeting)$/.test(type)) return [];
  if (
    !/^(?:hold|holds|held|open|opens|opened|convene|convenes|convened|holding|call|calls|called|calling|schedule|scheduled|begin|began|start|started)$/.test(
      doc.tokens[phrase.first - 1]?.lower ?? '',
    )
  )
    return [];
  const subject = parties.subjectAround(sentence, phrase.first, at);
  return subject.length === 1 && parties.isGroup(subject[0] ?? '') ? subject : [];
}

/** "the Afghan talks", "the Oslo meeting": one state or city says where or what about, not who; a body meets itself. */
const qualifyingParties = ({ qualifiers }: NounPhrase, parties: Parties): string[] =>
  qualifiers.length > 1 || parties.isBody(qualifiers[0] ?? '') ? qualifiers : [];

/** "during an upcoming ASEAN meeting": a gathering that only gives the occasion. */
const isOccasion = ({ determiner }: NounPhrase, before: string): boolean =>
  /^(?:during|at|sidelines)$/.test(before) && !/^(?:the|their|this)$/.test(determiner);
