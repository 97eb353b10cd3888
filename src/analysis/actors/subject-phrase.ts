import { AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.ts';
import { SPEAKING_NOUNS } from '../lexicon/reporting-verbs-nouns.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import { headOf, officerOf, placedHead } from './phrase-heads.ts';
import type { Reference, Source } from './reference.ts';
import type { ReferenceLookup } from './reference-lookup.ts';

/** Longest relative clause between a subject and its verb. */
const CLAUSE = 25;
/** Longest noun phrase that is searched for its head. */
const PHRASE = 14;

/** The source whose noun phrase ends before token `end`: its head, not a name inside its prepositional phrases. */
export function phraseEndingAt(
  tokens: readonly Token[],
  end: number,
  floor: number,
  references: ReferenceLookup,
): Source | undefined {
  const described = relativeHead(tokens, end, floor, references);
  if (described !== undefined) return withConjunct(tokens, described, floor, references);
  const direct = references.endingAt(end);
  const pronoun = direct === undefined ? unresolvedPronoun(tokens, end) : undefined;
  if (pronoun !== undefined) return pronoun;
  // "made his remarks": a possessive pronoun is no subject.
  if (direct?.form === 'pronoun' && !/^(?:he|she|it|they)$/.test(tokens[end - 1]?.lower ?? ''))
    return undefined;
  if (direct !== undefined) {
    const officer = officerOf(tokens, direct, floor, references);
    if (officer !== undefined) return officer;
    const head = headOf(tokens, direct, floor, references);
    return withConjunct(tokens, head, floor, references);
  }
  return issuerOf(tokens, end, floor, references) ?? placedHead(tokens, end, floor, references);
}

/**
 * "An envoy who was not authorised to speak said", "an envoy who had met with Peru said": whom a relative clause without
 * commas describes, as long as nobody who could be the verb's own subject ends it.
 */
function relativeHead(
  tokens: readonly Token[],
  end: number,
  floor: number,
  references: ReferenceLookup,
): Reference | undefined {
  const direct = references.endingAt(end);
  if (direct !== undefined && !PREPOSITIONS.has(tokens[direct.first - 1]?.lower ?? '')) return undefined;
  for (let at = end - 2; at > Math.max(floor, end - CLAUSE); at--) {
    const token = tokens[at];
    if (token === undefined || !(token.word || token.text === "'s")) return undefined;
    if (token.lower === 'who')
      return looksFinite(tokens[at + 1]) || AUXILIARIES.has(tokens[at + 1]?.lower ?? '')
        ? references.endingAt(at)
        : undefined;
    if (/^(?:which|that|and|but|because|while|when|as|if)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** A personal pronoun that means somebody the text has not told apart: a subject without an actor. */
export function unresolvedPronoun(tokens: readonly Token[], end: number): Source | undefined {
  const token = tokens[end - 1];
  if (token === undefined || !/^(?:he|she|they)$/.test(token.lower)) return undefined;
  return { actors: [], span: [token.start, token.end], first: end - 1, last: end };
}

function withConjunct(
  tokens: readonly Token[],
  head: Reference,
  floor: number,
  references: ReferenceLookup,
): Source {
  const source: Source = { actors: [...head.actors], span: head.span, first: head.first, last: head.last };
  for (let and = head.first - 1; and > Math.max(floor, head.first - 6); and--) {
    const word = tokens[and]?.lower ?? '';
    if (word === 'and') {
      const other = references.endingAt(and);
      if (
        other === undefined ||
        other.form === 'pronoun' ||
        PREPOSITIONS.has(tokens[other.first - 1]?.lower ?? '')
      )
        return source;
      return {
        actors: [...other.actors, ...source.actors.filter((id) => !other.actors.includes(id))],
        span: [other.span[0], source.span[1]],
        first: other.first,
        last: source.last,
      };
    }
    if (!/^\p{L}|^'s$/u.test(tokens[and]?.text ?? '')) return source;
    if (AUXILIARIES.has(word) || PREPOSITIONS.has(word)) return source;
  }
  return source;
}

/** "A White House statement", "a statement by Chile's interior ministry": who issued it speaks. */
function issuerOf(
  tokens: readonly Token[],
  end: number,
  floor: number,
  references: ReferenceLookup,
): Source | undefined {
  const noun = tokens[end - 1];
  if (noun === undefined || !SPEAKING_NOUNS.has(noun.lower)) return undefined;
  for (let at = end - 1; at > Math.max(floor - 1, end - PHRASE); at--) {
    const issuer = references.endingAt(at);
    if (issuer !== undefined) {
      const first = issuer.first;
      return { actors: [...issuer.actors], span: [tokens[first]?.start ?? 0, noun.end], first, last: end };
    }
    if (/^[.,;:]$/.test(tokens[at - 1]?.text ?? '')) break;
  }
  return undefined;
}
