import {
  ACCESS_LEADS,
  ACCESS_PHRASES,
  BELONGING_PREPOSITIONS,
  BODY_PREPOSITIONS,
  EMPLOYERS,
  REGIONS,
} from '../../lexicon/unnamed-sources.ts';
import { PhraseIndex } from '../../text/phrase-index.ts';
import type { Token } from '../../text/tokens.ts';
import { looksFinite } from '../../text/word-class.ts';
import type { Range } from './modifiers.ts';

/** What follows a source's noun: whom they belong to and what they have to do with the matter. */
export interface Tails {
  body: Range | null;
  access: Range | null;
  /** Where both end. */
  end: number;
}

/** Longest employer or matter, in tokens. */
const PHRASE = 12;

let access: PhraseIndex<true> | undefined;

/** Reads what follows the noun that ends before token `from`; `stops` are tokens at which somebody begins to speak. */
export function readTails(
  tokens: readonly Token[],
  from: number,
  limit: number,
  stops: ReadonlySet<number>,
): Tails {
  const tails: Tails = { body: null, access: null, end: from };
  for (;;) {
    const knowing: Range | undefined =
      tails.access === null ? accessAt(tokens, tails.end, limit, stops) : undefined;
    const belonging: Range | undefined =
      knowing === undefined && tails.body === null && tails.access === null
        ? bodyAt(tokens, tails.end, limit, stops)
        : undefined;
    const found = knowing ?? belonging;
    if (found === undefined) return tails;
    if (found === knowing) tails.access = found;
    else tails.body = found;
    tails.end = found[1];
  }
}

function accessAt(
  tokens: readonly Token[],
  from: number,
  limit: number,
  stops: ReadonlySet<number>,
): Range | undefined {
  let at = from;
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who') at++;
  while (ACCESS_LEADS.has(tokens[at]?.lower ?? '')) at++;
  if (access === undefined) {
    access = new PhraseIndex();
    for (const phrase of ACCESS_PHRASES) access.add(phrase, true);
  }
  const phrase = access.longestAt(tokens, at, 6);
  if (phrase === undefined || at + phrase.length > limit) return undefined;
  const last = phraseEnd(tokens, at + phrase.length, limit, stops);
  return last === at + phrase.length ? undefined : [at, last];
}

function bodyAt(
  tokens: readonly Token[],
  from: number,
  limit: number,
  stops: ReadonlySet<number>,
): Range | undefined {
  const preposition = tokens[from]?.lower ?? '';
  if (!BODY_PREPOSITIONS.has(preposition)) return undefined;
  const last = phraseEnd(tokens, from + 1, limit, stops);
  const inside = tokens.slice(from + 1, last);
  const employer = inside.some(({ lower }) => EMPLOYERS.has(lower));
  const name = inside.some(({ capital }) => capital);
  const placed =
    !BELONGING_PREPOSITIONS.has(preposition) &&
    (inside[0]?.lower !== 'the' || REGIONS.has(inside.at(-1)?.lower ?? ''));
  return employer || (name && !placed) ? [from, last] : undefined;
}

/** End of the noun phrase that begins at token `from`. */
function phraseEnd(
  tokens: readonly Token[],
  from: number,
  limit: number,
  stops: ReadonlySet<number>,
): number {
  let at = from;
  while (at < Math.min(limit, from + PHRASE) && !endsPhrase(tokens, at, stops)) at++;
  // A time word or preposition that leads on belongs to the sentence.
  while (at > from && /^(?:on|in|at|by|to|of|late|early|the|a|an)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  return at;
}

const ENDS =
  /^(?:who|which|that|because|as|since|but|while|when|where|after|before|on|speaking|citing|declined|asked|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/;

function endsPhrase(tokens: readonly Token[], at: number, stops: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (token === undefined || stops.has(at)) return true;
  if (token.lower === "'s") return false;
  if (!token.word && !/^[&/]$/.test(token.text)) return true;
  if (ENDS.test(token.lower)) return true;
  if (token.lower === 'and') return !/^(?:the|its|their)$/.test(tokens[at + 1]?.lower ?? '');
  // "The proposed deal": a participle behind an article is no verb.
  return looksFinite(token) && !/^(?:the|a|an|its|their|his|her|'s)$/.test(tokens[at - 1]?.lower ?? '');
}
