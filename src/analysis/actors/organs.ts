import { DEPENDENT_HEADS, ORGAN_HEADS, ORGAN_QUALIFIERS } from '../lexicon/organ-nouns.ts';
import type { Token } from '../text/tokens.ts';
import { lookUp, sideOf } from './gazetteer.ts';
import type { NameMention } from './mention.ts';
import { closesPhrase } from './usage.ts';

/** State organs by common noun: "the Egyptian foreign ministry", "Putin's office", "the army". */
export interface OrganMention extends NameMention {
  /** Head noun with its qualifiers ("foreign ministry"), by which later short forms find it. */
  head: string;
  /** Names neither a state nor a person: refers back to an organ with this head, if there is one. */
  bare: boolean;
}

/**
 * The organ whose head noun is token `at`, looking no further than its sentence's tokens from `floor` up to
 * `limit`; undefined where the noun is something else ("a team of experts", "the mission").
 */
export function organAt(
  tokens: readonly Token[],
  at: number,
  floor: number,
  limit: number,
): OrganMention | undefined {
  const headToken = tokens[at];
  if (headToken === undefined || !ORGAN_HEADS.has(headToken.lower) || !closesPhrase(tokens[at + 1]))
    return undefined;
  const { first, side, dependent } = phraseStart(tokens, at, floor);
  if (first > at || (DEPENDENT_HEADS.has(headToken.lower) && !dependent)) return undefined;
  // A bare "government" or "army" is one that the reader knows by now: it comes with its article.
  if (!dependent && tokens[first - 1]?.lower !== 'the') return undefined;
  const last = nameEnd(tokens, at + 1, limit);
  const start = tokens[first]?.start ?? headToken.start;
  const nouns = tokens
    .slice(first, at + 1)
    .filter((token) => ORGAN_QUALIFIERS.has(token.lower) || ORGAN_HEADS.has(token.lower));
  // "Ministry of Defence" is the defence ministry, and no other.
  const charge = last > at + 1 ? tokens.slice(at + 2, last) : [];
  const head = [...charge, ...nouns]
    .map((token) => token.lower)
    .filter((word) => word !== "'s" && !/^(?:new|former|current|previous|own)$/.test(word))
    .join(' ');
  return {
    span: [start, tokens[last - 1]?.end ?? headToken.end],
    first,
    last,
    type: 'government',
    use: 'party',
    key: side === null ? `organ:${phrase(tokens, first, last)}` : `organ:${side}:${head}`,
    name: phrase(tokens, first, last),
    side,
    wikidata: null,
    head,
    bare: !dependent && charge.length === 0,
  };
}

/** Where the organ's phrase begins, and whose it is. */
function phraseStart(
  tokens: readonly Token[],
  head: number,
  floor: number,
): { first: number; side: string | null; dependent: boolean } {
  let first = head;
  let side: string | null = null;
  let dependent = false;
  while (first > floor) {
    const previous = tokens[first - 1];
    const listed = listedBefore(tokens, first, floor);
    if (listed !== undefined) {
      side ??= listed.side;
      dependent = true;
      first -= listed.length;
      // A possessor ends the phrase on the left; an adjective may have a possessor before it.
      if (listed.closed) break;
    } else if (previous !== undefined && ORGAN_QUALIFIERS.has(previous.lower)) first -= 1;
    else if (previous?.capital === true && previous.word && first - 1 > floor) {
      dependent = true;
      first -= 1;
    } else break;
  }
  while (/^(?:and|'s|former|new|current|previous)$/.test(tokens[first]?.lower ?? '')) first++;
  return { first, side, dependent };
}

/** "Ministry of External Affairs": a head with a capital goes on over "of" to the next capitals. */
function nameEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (
    tokens[at - 1]?.capital !== true ||
    !/^(?:of|for)$/.test(tokens[at]?.lower ?? '') ||
    tokens[at + 1]?.capital !== true ||
    at + 1 >= limit
  )
    return at;
  let end = at + 1;
  const goesOn = (next: number): boolean => next < limit && tokens[next]?.capital === true;
  while (goesOn(end) || (tokens[end]?.lower === 'and' && goesOn(end + 1))) end++;
  return end;
}

const phrase = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map((token, i) =>
      i > 0 && token.start > (tokens[first + i - 1]?.end ?? 0) ? ` ${token.text}` : token.text,
    )
    .join('');

function listedBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
): { side: string | null; length: number; closed: boolean } | undefined {
  const possessive = tokens[end - 1]?.lower === "'s" ? 1 : 0;
  const stop = end - possessive;
  for (let length = Math.min(4, stop - floor); length > 0; length--) {
    const match = lookUp(tokens, stop - length, length);
    if (match?.length !== length) continue;
    const closed = possessive > 0 || match.entry.kind === 'person';
    return { side: sideOf(match.entry), length: length + possessive, closed };
  }
  return undefined;
}
