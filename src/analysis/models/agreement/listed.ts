import { PHRASE_KINDS, type PhraseKind } from '../phrase-table.ts';
import type { SentenceForms } from '../sentence-forms.ts';
import { BY_RULE, coverOf, merged, type TokenEntity } from './token-entity.ts';

type Phrases = SentenceForms['phrases'];

/** Kinds of listed phrases that a surname may be as well ("Jordan"): there the recogniser's word stands. */
const PLACES: readonly PhraseKind[] = ['country', 'capital', 'nationality', 'people', 'place'];
/** Kinds that are one name, also where they hold small words. */
const LONG_PLACES: readonly PhraseKind[] = ['country', 'capital', 'place'];
const BODIES: readonly PhraseKind[] = ['body', 'media'];

const codeOf = (kind: PhraseKind): number => PHRASE_KINDS.indexOf(kind) * 4;

/** End of the listed phrase of this kind that begins with token `first`, as `SentenceForms.phrases` has it; 0 where there is none. */
function endOf(phrases: Phrases, first: number, kind: PhraseKind): number {
  const codes = phrases[first];
  const begin = codeOf(kind);
  if (codes === undefined) return 0;
  if (codes.includes(begin)) {
    let last = first + 1;
    while (phrases[last]?.includes(begin + 1) === true) last++;
    if (phrases[last]?.includes(begin + 2) === true) return last + 1;
  }
  return codes.includes(begin + 3) ? first + 1 : 0;
}

/** Whether token `at` by itself is a listed place or nationality. */
export const isListedPlace = (phrases: Phrases, at: number): boolean =>
  PLACES.some((kind) => phrases[at]?.includes(codeOf(kind) + 3) === true);

/** Whether token `at` is a listed statesman's surname, and no place. */
export const isStatesman = (phrases: Phrases, at: number): boolean =>
  phrases[at]?.includes(codeOf('surname') + 3) === true && !isListedPlace(phrases, at);

/**
 * What the lists leave no doubt of: "Bosnia and Herzegovina", a state, city or region of several words, is one name,
 * unless it is a part of a longer one; and what is listed as a body or medium alone is an organisation.
 */
export function withListed(sentence: SentenceForms, found: readonly TokenEntity[]): readonly TokenEntity[] {
  const { words, phrases } = sentence;
  const turned = found.map(
    (entity): TokenEntity =>
      entity.type !== 'ORG' && isBody(phrases, entity)
        ? { ...entity, type: 'ORG', confidence: BY_RULE }
        : entity,
  );
  const cover = coverOf(turned, words.length);
  const places: TokenEntity[] = [];
  for (let first = 0; first < words.length; first++) {
    if (words[first]?.upper !== true) continue;
    const last = Math.max(...LONG_PLACES.map((kind) => endOf(phrases, first, kind)));
    if (last - first < 2 || words[last - 1]?.upper !== true) continue;
    if (!isWithin(cover[first], first, last) || !isWithin(cover[last - 1], first, last)) continue;
    places.push({ first, last, type: 'LOC', confidence: BY_RULE });
    first = last - 1;
  }
  return merged(turned, places, words.length);
}

/** Whether a name, if there is one, is a part of `[first, last)`. One of just this extent stands: "Kansas City" may be a team. */
const isWithin = (entity: TokenEntity | undefined, first: number, last: number): boolean =>
  entity === undefined ||
  (entity.first >= first && entity.last <= last && entity.last - entity.first < last - first);

/** Whether the lists know the name as a body or medium, and the word it begins with as nothing else. */
function isBody(phrases: Phrases, { first, last }: TokenEntity): boolean {
  const kinds = new Set(phrases[first]?.map((code) => code >> 2));
  return (
    kinds.size === 1 &&
    BODIES.some((kind) => kinds.has(PHRASE_KINDS.indexOf(kind)) && endOf(phrases, first, kind) === last)
  );
}
