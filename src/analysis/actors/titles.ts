import type { Span } from '../../shared/analysis.ts';
import { HONORIFICS, TITLES } from '../lexicon/offices.ts';
import type { Token } from '../text/tokens.ts';
import { lookUp, sideOf } from './gazetteer.ts';

const TITLE_WORDS = new Set(TITLES.map((title) => title.words.replaceAll('-', ' ')));
const LONGEST_TITLE = 6;
const lastWord = (words: string, parting: string): string => words.slice(words.lastIndexOf(parting) + 1);
/** What titles end in: most tokens do not, and need not be put together with those before them. */
const LAST_WORDS = new Set([...TITLE_WORDS].map((title) => lastWord(title, ' ')));

/** Words that qualify an office: they belong to the role but not to the title. */
const QUALIFIERS = new Set(
  'deputy vice former acting ex interim outgoing incoming then chief senior special top first assistant under permanent new newly elected designate longtime late general'.split(
    ' ',
  ),
);

const HONORIFIC_WORDS = new Set(HONORIFICS.map((honorific) => honorific.toLowerCase().replace(/\.$/, '')));

/** Whether a token is a form of address ("Mr.", "Dr", "Sheikh"). */
export const isHonorific = (token: Token | undefined): boolean =>
  token?.capital === true && HONORIFIC_WORDS.has(token.lower.replace(/\.$/, ''));

/** What a token sequence that ends just before a name says of the person's office. */
export interface Role {
  /** Role as worded, modifiers included. */
  span: Span;
  first: number;
  /** State the role is of; null where it names an international body; undefined where it names neither. */
  side: string | null | undefined;
  /** Lower-case title noun phrase, for "the President". */
  title: string;
}

/** First token of the longest title that ends before token `end`, or undefined. */
export function titleEndingAt(tokens: readonly Token[], end: number, floor: number): number | undefined {
  const last = tokens[Math.min(end, tokens.length) - 1]?.lower ?? '';
  if (!LAST_WORDS.has(lastWord(last, '-'))) return undefined;
  for (let length = Math.min(LONGEST_TITLE, end - floor); length > 0; length--) {
    const phrase = tokens
      .slice(end - length, end)
      .map((token) => token.lower.replaceAll('-', ' '))
      .join(' ');
    if (TITLE_WORDS.has(phrase)) return end - length;
  }
  return undefined;
}

/**
 * The role that stands directly before token `end` ("U.S. President", "NATO Secretary General", "Vietnam's
 * foreign minister"), looking no further left than token `floor`.
 */
export function roleBefore(tokens: readonly Token[], end: number, floor: number): Role | undefined {
  const titleFirst = titleEndingAt(tokens, end, floor);
  if (titleFirst === undefined) return undefined;
  let first = titleFirst;
  let side: string | null | undefined;
  while (first > floor) {
    const token = tokens[first - 1];
    if (token === undefined) break;
    const named = listedEndingAt(tokens, first, floor);
    if (named !== undefined) {
      first = named.first;
      side ??= named.side;
    } else if (
      QUALIFIERS.has(token.lower) ||
      (token.capital && token.word && !isOpeningWord(tokens, first - 1, floor))
    ) {
      first -= 1;
    } else if (/^'s$/.test(token.lower) && listedEndingAt(tokens, first - 1, floor) !== undefined) {
      first -= 1;
    } else break;
  }
  const start = tokens[first]?.start;
  const stop = tokens[end - 1]?.end;
  if (start === undefined || stop === undefined) return undefined;
  // "White House press secretary" is a title that names whose it is.
  side ??= listedWithin(tokens, first, end)?.side;
  const title = tokens
    .slice(titleFirst, end)
    .map((token) => token.lower)
    .join(' ');
  return { span: [start, stop], first, side, title };
}

/** A determiner or preposition with a capital only because it opens the sentence. */
const isOpeningWord = (tokens: readonly Token[], at: number, floor: number): boolean =>
  at === floor &&
  /^(?:the|a|an|after|when|while|as|on|in|but|and|for|with|both|then|\p{L}+ed)$/u.test(
    tokens[at]?.lower ?? '',
  );

/** The first listed country, organ or body between two tokens. */
function listedWithin(
  tokens: readonly Token[],
  first: number,
  end: number,
): { side: string | null } | undefined {
  for (let at = first; at < end; at++) {
    const match = lookUp(tokens, at, end - at);
    if (match !== undefined && match.entry.kind !== 'person') return { side: sideOf(match.entry) };
  }
  return undefined;
}

/** A listed country, organ or body that ends right before token `end`. */
function listedEndingAt(
  tokens: readonly Token[],
  end: number,
  floor: number,
): { first: number; side: string | null } | undefined {
  for (let length = Math.min(5, end - floor); length > 0; length--) {
    const match = lookUp(tokens, end - length, length);
    if (match?.length !== length) continue;
    if (match.entry.kind === 'person') return undefined;
    return { first: end - length, side: sideOf(match.entry) };
  }
  return undefined;
}
