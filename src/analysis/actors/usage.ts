import {
  CONJUNCTIONS,
  DETERMINERS,
  MID_ADVERBS,
  PLACE_PREPOSITIONS,
  PREPOSITIONS,
} from '../lexicon/function-words.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import type { NameMention } from './mention.ts';

/** Whether the token may follow a complete noun phrase: anything but a noun, an adjective or a number. */
export const closesPhrase = (token: Token | undefined): boolean =>
  token === undefined ||
  !token.word ||
  token.lower === "'s" ||
  looksFinite(token) ||
  PREPOSITIONS.has(token.lower) ||
  CONJUNCTIONS.has(token.lower) ||
  DETERMINERS.has(token.lower) ||
  MID_ADVERBS.has(token.lower) ||
  /ly$|ing$/.test(token.lower);

/**
 * How a country or body at tokens `[first, last)` is used: as a party, as a place ("in Malaysia") or as the
 * modifier of a noun ("Ukraine war"). A compass word or article before it does not hide the preposition.
 */
export function usageOf(tokens: readonly Token[], first: number, last: number): NameMention['use'] {
  const next = tokens[last];
  if (!closesPhrase(next)) return 'modifier';
  let before = first - 1;
  while (
    /^(?:the|eastern|western|northern|southern|central|occupied|war-torn|neighbou?ring)$/.test(
      tokens[before]?.lower ?? '',
    )
  )
    before--;
  if (PLACE_PREPOSITIONS.has(tokens[before]?.lower ?? '')) return next?.lower === "'s" ? 'party' : 'place';
  return 'party';
}

/** "The streets of Paris", "the mayor of Paris", "the capital, Paris": the city itself. */
function isCity(tokens: readonly Token[], first: number): boolean {
  const link = tokens[first - 1]?.lower ?? '';
  const noun = (link === 'of' || link === ',' ? tokens[first - 2]?.lower : link) ?? '';
  return link === 'of' ? PARTS_OF_CITIES.test(noun) : /^(?:city|town|capital|port)$/.test(noun);
}

const PARTS_OF_CITIES =
  /^(?:areas?|parts?|streets?|squares?|roads?|outskirts|suburbs?|districts?|centre|center|city|town|capital|region|north|south|east|west|mayor|bishop|archbishop|people|residents?|university|airport|port|bank|battle|siege|fall|treaty)$/;

/**
 * Whether a capital stands for its government ("Moscow denounced", "between Washington and Tehran", "Kyiv's
 * allies") rather than for the city.
 */
export function isMetonym(tokens: readonly Token[], first: number, last: number): boolean {
  if (usageOf(tokens, first, last) !== 'party' || isCity(tokens, first)) return false;
  const next = tokens[last];
  const before = tokens[first - 1]?.lower ?? '';
  if (next?.lower === ',' && tokens[last + 1]?.capital === true) return false;
  if (/^(?:a|an|the|to|on|of|for)$/.test(before) && next?.lower !== "'s" && !looksFinite(next)) {
    return /^(?:to|on|for|of)$/.test(before) && next?.lower !== ',' && next?.lower !== '.';
  }
  return true;
}

/** "The Metternich of our days": a name that stands for a kind of person. */
export const isFigure = (tokens: readonly Token[], { type, first, last, role }: NameMention): boolean =>
  type === 'person' &&
  role === undefined &&
  tokens[first - 1]?.lower === 'the' &&
  tokens[last]?.lower === 'of' &&
  tokens[last - 1]?.lower !== "'s";
