import type { Span } from '../../shared/analysis.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { PERSON_NOUNS } from '../lexicon/offices.ts';
import { BODY_WORDS } from '../lexicon/unnamed-sources.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import { lookUp, sideOf } from './gazetteer.ts';

/** A person or group that speaks without a name: "a senior official", "multiple officials". */
export interface UnnamedMention {
  span: Span;
  first: number;
  last: number;
  /** Singular head noun. */
  head: string;
  plural: boolean;
  /** Head with its modifiers, lower case, without determiner: two mentions alike are one actor. */
  phrase: string;
  /** What places the source behind the head ("for the ministry"), lower case; empty where nothing does. */
  tail: string;
  side: string | null;
  /** "the official": refers back where it can. */
  definite: boolean;
  /** The head is one that news uses for sources whatever they do ("officials", "diplomats"). */
  typical: boolean;
}

const HEADS = new Map<string, { head: string; plural: boolean }>();
for (const { singular, plural } of PERSON_NOUNS) {
  HEADS.set(singular, { head: singular, plural: false });
  HEADS.set(plural, { head: singular, plural: true });
}

/** One of its kind: with the definite article it is a known person. */
const OFFICES = new Set('president king queen pope chancellor leader premier'.split(' '));

const TYPICAL = new Set(
  'official source diplomat aide adviser advisor negotiator spokesman spokeswoman spokesperson insider mediator'.split(
    ' ',
  ),
);

/** Longest phrase behind the head that places the source. */
const TAIL = 14;
/** Longest noun phrase before the head that is still looked at. */
const MODIFIERS = 7;

/**
 * Unnamed people in one sentence. A noun that leads to a name ("spokeswoman Heather Nauert") is that person's
 * title, and one that a preposition turns into somebody's rank ("head of …") is left to roles.
 */
export function findUnnamed(
  doc: TextDocument,
  sentence: Sentence,
  taken: (token: number) => boolean,
  isPerson: (token: number) => boolean,
): UnnamedMention[] {
  const { tokens } = doc;
  const found: UnnamedMention[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    const noun = token === undefined ? undefined : HEADS.get(token.lower);
    if (noun === undefined || taken(at) || leadsOn(tokens, at)) continue;
    let first = phraseStart(tokens, at, found.at(-1)?.last ?? sentence.first, isPerson);
    const possessed = tokens[first]?.lower === "'s";
    // "the chancellor's spokesman": whose he is has no name, and "but critics" opens a sentence.
    if (possessed || (first < at && /^(?:but|and|yet|so|while|as|when)$/.test(tokens[first]?.lower ?? '')))
      first++;
    if (
      !isSomebody(
        noun,
        possessed ? "'s" : (tokens[first]?.lower ?? ''),
        token?.capital === true && at > sentence.first,
      )
    )
      continue;
    // "Critics of Ana Vega" leave her an actor of her own; "a spokesman for Ana Vega" is all one.
    const stops = TYPICAL.has(noun.head) ? () => false : isPerson;
    const last = tailEnd(tokens, at + 1, sentence.last, stops);
    found.push(mentionOf(tokens, first, at, last, noun));
    // Whoever stands in what places the source is part of it: "a spokesman for the rebel leaders".
    at = last - 1;
  }
  return found;
}

/** The noun belongs to what follows: a name's title, a compound ("officials meeting"), "a source of pride". */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return (
    next.capital ||
    next.lower === "'s" ||
    /^[-–]$/.test(next.text) ||
    HEADS.has(next.lower) ||
    // "a local police source"
    (HEADS.has(tokens[at + 2]?.lower ?? '') && (MODIFIER.test(next.lower) || BODY_WORDS.has(next.lower))) ||
    (next.lower === 'of' && HEADS.get(tokens[at]?.lower ?? '')?.head === 'source')
  );
}

/** Before a singular noun these count what it is part of: "other member states". */
const MANY = /^(?:other|several|many|few|both|all|most|such|multiple|various|these|those)$/;

/** Whether the phrase means a person without a name, by its determiner: "no official" is nobody, "the President" is known. */
function isSomebody(noun: { head: string; plural: boolean }, opener: string, midCapital: boolean): boolean {
  // A singular source needs its determiner; otherwise it is a title or part of a compound.
  if (!noun.plural && ((!DETERMINERS.has(opener) && opener !== "'s") || MANY.test(opener))) return false;
  if (midCapital || (opener === 'the' && OFFICES.has(noun.head))) return false;
  return !/^(?:no|that|this|his|her|their|our|my|its|your)$/.test(opener);
}

function mentionOf(
  tokens: readonly Token[],
  first: number,
  head: number,
  last: number,
  noun: { head: string; plural: boolean },
): UnnamedMention {
  const opener = tokens[first]?.lower ?? '';
  const from = DETERMINERS.has(opener) ? first + 1 : first;
  // In English-language news a bare "administration official" or "congressional leader" is one of the United States.
  const side =
    sideWithin(tokens, first, /^(?:in|at)$/.test(tokens[head + 1]?.lower ?? '') ? head : last) ??
    (tokens.slice(first, head).some((token) => /^(?:administration|congressional)$/.test(token.lower))
      ? 'US'
      : null);
  return {
    span: [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0],
    first,
    last,
    head: noun.head,
    plural: noun.plural,
    phrase: tokens
      .slice(from, head + 1)
      .map((part) => part.lower)
      .join(' '),
    tail: tokens
      .slice(head + 1, last)
      .map((part) => part.lower)
      .join(' '),
    side,
    definite: /^(?:the|those|these)$/.test(opener) && side === null,
    typical: TYPICAL.has(noun.head),
  };
}

function phraseStart(
  tokens: readonly Token[],
  head: number,
  floor: number,
  isPerson: (token: number) => boolean,
): number {
  let first = head;
  while (first > floor && head - first < MODIFIERS) {
    const token = tokens[first - 1];
    if (token === undefined) break;
    if (DETERMINERS.has(token.lower)) {
      // "noted that officials": the conjunction is no determiner.
      if (
        /^(?:that|this|these|those)$/.test(token.lower) &&
        tokens[head]?.lower.endsWith('s') !== (token.lower === 'these' || token.lower === 'those')
      )
        break;
      first -= 1;
      // "two Cuban diplomats" may stand behind "the": one more determiner, then the phrase is complete.
      if (DETERMINERS.has(tokens[first - 1]?.lower ?? '') && first - 1 > floor) first -= 1;
      break;
    }
    // "Trump's aides": the possessor is somebody of his own.
    if (isPerson(first - 1) || (token.lower === "'s" && isPerson(first - 2))) break;
    if (!isModifier(tokens, first - 1)) break;
    first -= 1;
  }
  const typical = TYPICAL.has(HEADS.get(tokens[head]?.lower ?? '')?.head ?? '');
  return typical ? behindDeterminer(tokens, first, head, floor) : first;
}

/** "An insurgent source", "a second senior official": up to a determiner close by any words belong to the phrase. */
function behindDeterminer(tokens: readonly Token[], from: number, head: number, floor: number): number {
  if (DETERMINERS.has(tokens[from]?.lower ?? '')) return from;
  for (let at = from - 1; at >= Math.max(floor, head - NEAR); at--) {
    const token = tokens[at];
    if (token === undefined || !token.word || token.capital || PREPOSITIONS.has(token.lower)) return from;
    if (/^(?:an?|one|another)$/.test(token.lower)) return at;
    if (AUXILIARIES.has(token.lower) || CONJUNCTIONS.has(token.lower) || looksFinite(token)) return from;
  }
  return from;
}

/** Words between a determiner and its noun that no list need hold. */
const NEAR = 3;

const MODIFIER =
  /^(?:senior|top|former|current|high-ranking|high-level|unnamed|anonymous|chief|local|foreign|military|government|administration|intelligence|security|defen[cs]e|state|western|european|regional|diplomatic|political|presidential|cabinet|embassy|ministry|department|congressional|congress|party|campaign|palace|familiar|unidentified|independent|key|leading|close|several|other|many|some|more|veteran|deputy|opposition|rebel|legal|trade|economic|nuclear|expelled|visiting|allied|arab|african|asian|gulf|eu|un|nato)$/;

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.lower === "'s") return true;
  return (token.capital && token.word) || MODIFIER.test(token.lower) || (/-/.test(token.text) && token.word);
}

/** "officials familiar with the inquiry", "a source in the ministry": what places the source belongs to the phrase. */
function tailEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  stops: (token: number) => boolean,
): number {
  const next = tokens[at]?.lower ?? '';
  const opens =
    /^(?:of|from|for|in|at|within|inside|close)$/.test(next) ||
    (next === 'familiar' && tokens[at + 1]?.lower === 'with');
  if (!opens) return at;
  let last = at + 1;
  for (let i = at + 1; i < Math.min(at + TAIL, limit); i++) {
    const token = tokens[i];
    if (token === undefined || (!token.word && token.lower !== "'s")) break;
    if (stops(i)) return at;
    if (
      /^(?:said|says?|told|tells?|who|that|which|and|on|have|has|had|were|was|are|is|noted|confirmed|to)$/.test(
        token.lower,
      )
    )
      break;
    if (/ed$/.test(token.lower)) break;
    last = i + 1;
  }
  // A preposition that leads nowhere, or a place for the action rather than the source, stays outside.
  const named = tokens.slice(at, last).some((token) => token.capital);
  return named || next === 'familiar' || next === 'close' ? last : at;
}

/** Side of the first state or organ named in the phrase; bodies and persons say nothing of it. */
function sideWithin(tokens: readonly Token[], first: number, last: number): string | null {
  for (let at = first; at < last; at++) {
    const match = lookUp(tokens, at);
    if (match !== undefined && match.entry.kind !== 'body' && match.entry.kind !== 'person')
      return sideOf(match.entry);
  }
  return null;
}
