import type { Actor, Claim, Quote, Span } from '../../../shared/analysis.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
} from '../../lexicon/function-words.ts';
import { type TextDocument, tokenAtOrAfter } from '../../text/document.ts';

/**
 * Two statements say the same where this share of their content words is common (Dice's coefficient of stems). Judged
 * by eye on 499 claims of unnamed sources in 400 articles of PolNeAR's training part: from here on five of ten
 * pairs told one matter twice, from .3 to .4 one of 22. A wrong "nobody bears this out" is worse than a missing one.
 */
const SAME = 0.4;
/** So many of the common words must be no names: names are common to all statements of one article. */
const COMMON = 3;
/** An article says again what it said within this many statements; bounds the work on endless texts. */
const REACH = 200;

interface Saying {
  /** Stems, each with whether it is written as a name. */
  stems: ReadonlyMap<string, boolean>;
  negated: boolean;
}

/**
 * Indices in `claims` of what rests on sources without a name alone: none of its sources is named, nobody named is said
 * to have told it, and no named source says the same.
 */
export function restingOnUnnamed(
  doc: TextDocument,
  actors: readonly Actor[],
  quotes: readonly Quote[],
  claims: readonly Claim[],
): Set<number> {
  const named = new Set(actors.filter(({ type }) => type !== 'unnamed').map(({ id }) => id));
  const isNamed = ({ source, sources, sourcing }: Claim): boolean =>
    source === null ? sourcing !== 'anonymous' : (sources ?? [source]).some((id) => named.has(id));
  const bearing = [
    ...claims.filter(isNamed).map(({ content, kind }) => ({ span: content, denial: kind === 'denial' })),
    ...quotes
      .filter(({ speaker }) => speaker !== null && named.has(speaker))
      .map(({ span }) => ({ span, denial: false })),
  ].sort((a, b) => a.span[0] - b.span[0]);
  const sayings = bearing.map(({ span, denial }) => readSaying(doc, span, denial));
  const alone = new Set<number>();
  let next = 0;
  // In the order of the text, whatever the order of the list, so that one walk over the others is enough.
  const unnamed = claims
    .map((claim, index) => ({ claim, index }))
    .filter(({ claim }) => !isNamed(claim) && !isToldBy(claim, claims, isNamed))
    .sort((a, b) => a.claim.content[0] - b.claim.content[0]);
  for (const { claim, index } of unnamed) {
    while ((bearing[next]?.span[0] ?? doc.text.length) < claim.content[0]) next++;
    const saying = readSaying(doc, claim.content, claim.kind === 'denial');
    const around = sayings.slice(Math.max(0, next - REACH / 2), next + REACH / 2);
    if (!around.some((other) => isSame(saying, other))) alone.add(index);
  }
  return alone;
}

/** "The minister said that officials had told him": a named source answers for it. */
function isToldBy(claim: Claim, claims: readonly Claim[], isNamed: (claim: Claim) => boolean): boolean {
  const outer = claim.within === undefined ? undefined : claims[claim.within];
  return outer !== undefined && isNamed(outer);
}

function isSame(a: Saying, b: Saying): boolean {
  if (a.negated !== b.negated) return false;
  let common = 0;
  let names = 0;
  for (const [stem, isName] of a.stems) {
    if (!b.stems.has(stem)) continue;
    common++;
    if (isName) names++;
  }
  return common - names >= COMMON && (2 * common) / (a.stems.size + b.stems.size) >= SAME;
}

const NEGATION = /^(?:no|not|never|none|nothing|nobody|neither|without|cannot)$|n't$/;

function readSaying(doc: TextDocument, [start, end]: Span, denial: boolean): Saying {
  const stems = new Map<string, boolean>();
  let negated = denial;
  for (let at = tokenAtOrAfter(doc, start); (doc.tokens[at]?.end ?? end + 1) <= end; at++) {
    const token = doc.tokens[at];
    if (token === undefined) break;
    // A denied negation is an assertion again.
    if (NEGATION.test(token.lower)) negated = !negated;
    else if (token.word && !isFunctionWord(token.lower)) stems.set(stem(token.lower), token.capital);
  }
  return { stems, negated };
}

const isFunctionWord = (word: string): boolean =>
  DETERMINERS.has(word) ||
  PREPOSITIONS.has(word) ||
  CONJUNCTIONS.has(word) ||
  AUXILIARIES.has(word) ||
  MODALS.has(word) ||
  /^(?:he|she|it|they|we|i|you|him|them|us|me|there|that|also|so)$/.test(word);

/** Endings of number, tense and manner cut off: enough to see a word again. */
const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ations?|ings?|ies|ied|ed|es|s|ly|y|e)$/, '') : word.replace(/s$/, '');
