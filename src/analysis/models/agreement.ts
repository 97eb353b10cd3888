import type { EntityType } from './labels.ts';
import { PHRASE_KINDS, type PhraseKind } from './phrase-table.ts';
import type { SentenceForms } from './sentence-forms.ts';
import { isCommonerSmall, type WordForm } from './word-form.ts';

/** A name in token positions `[first, last)` of its sentence. */
export interface TokenEntity {
  first: number;
  last: number;
  type: EntityType;
  confidence: number;
}

/** How sure a name is that the rules below add or turn. */
const BY_RULE = 0.75;
const SURE_ENOUGH = 0.5;
/** A full name that lends its surname to other places has to be beyond doubt: one error would become many. */
const FULL_NAME = 0.9;

/** Words of a name behind "Mr" that the recogniser did not see. */
const LONGEST_ADDRESSED = 3;

const ADDRESS = new Set(['Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss', 'Mx', 'Messrs', 'Messrs.']);

/** Kinds of listed phrases that a surname may be as well ("Jordan"): there the recogniser's word stands. */
const PLACES: readonly PhraseKind[] = ['country', 'capital', 'nationality', 'people', 'place'];
/** Code of a listed phrase of one word, as `SentenceForms.phrases` has it. */
const wholeCode = (kind: PhraseKind): number => PHRASE_KINDS.indexOf(kind) * 4 + 3;
const PLACE_CODES: ReadonlySet<number> = new Set(PLACES.map(wholeCode));
/** Codes of the first words of listed places of several words; those inside and at the end follow. */
const PLACE_BEGINNINGS: readonly number[] = (['country', 'capital', 'place'] as const).map(
  (kind) => PHRASE_KINDS.indexOf(kind) * 4,
);
/** A listed statesman's surname. */
const SURNAME = wholeCode('surname');

/**
 * Makes a document's names agree where grammar leaves no doubt: what follows "Mr" is a person; a lone word that is
 * somebody's last name elsewhere in the document, or that a list knows as a statesman's, is that person, and two of
 * them with a hyphen between are two. Lists run in parallel with `sentences`; the names in them are in order and do not
 * overlap, nor do those that come back.
 */
export function agree(
  sentences: readonly SentenceForms[],
  found: readonly (readonly TokenEntity[])[],
): TokenEntity[][] {
  const addressed = sentences.map((sentence, i) =>
    withAddressed(sentence, withListedPlaces(sentence, found[i] ?? [])),
  );
  const surnames = new Set<number>();
  for (const [i, sentence] of sentences.entries())
    for (const { type, first, last, confidence } of addressed[i] ?? [])
      if (type === 'PER' && last - first > 1 && confidence >= FULL_NAME) {
        const surname = sentence.words[last - 1];
        if (surname !== undefined && surname.text.length > 2) surnames.add(surname.exact);
      }
  return sentences.map((sentence, i) => withSurnames(sentence, addressed[i] ?? [], surnames));
}

/** "Bosnia and Herzegovina": a listed state, city or region of several words is one name, unless it is a part of a longer one. */
function withListedPlaces(sentence: SentenceForms, found: readonly TokenEntity[]): readonly TokenEntity[] {
  const { words, phrases } = sentence;
  const places: TokenEntity[] = [];
  let cover: readonly (TokenEntity | undefined)[] | undefined;
  for (let first = 0; first < words.length; first++) {
    const codes = phrases[first];
    if (words[first]?.upper !== true || codes === undefined) continue;
    for (const begin of PLACE_BEGINNINGS) {
      if (!codes.includes(begin)) continue;
      let last = first + 1;
      while (phrases[last]?.includes(begin + 1) === true) last++;
      if (phrases[last]?.includes(begin + 2) !== true || words[last]?.upper !== true) continue;
      last++;
      cover ??= coverOf(found, words.length);
      const inside = (at: number): boolean => {
        const own = cover?.[at];
        if (own === undefined) return true;
        // A name of just this extent stands: "Kansas City" may be a team.
        return own.first >= first && own.last <= last && own.last - own.first < last - first;
      };
      if (!inside(first) || !inside(last - 1)) continue;
      places.push({ first, last, type: 'LOC', confidence: BY_RULE });
      first = last - 1;
      break;
    }
  }
  return places.length === 0 ? found : merged(found, places, words.length);
}

function withAddressed(sentence: SentenceForms, found: readonly TokenEntity[]): readonly TokenEntity[] {
  const { words, runs } = sentence;
  const people: TokenEntity[] = [];
  let cover: readonly (TokenEntity | undefined)[] | undefined;
  for (let at = 1; at < words.length; at++) {
    if (words[at]?.upper !== true || !isAddress(words[at - 1]) || isAddress(words[at])) continue;
    cover ??= coverOf(found, words.length);
    const own = cover[at];
    if (own?.type === 'PER') continue;
    let last = at + 1;
    if (own?.first === at) last = own.last;
    else
      while (last < Math.min(runs.strict[at]?.last ?? 0, at + LONGEST_ADDRESSED) && !isAddress(words[last]))
        last++;
    people.push({ first: at, last, type: 'PER', confidence: BY_RULE });
    at = last - 1;
  }
  return people.length === 0 ? found : merged(found, people, words.length);
}

const isAddress = (word: WordForm | undefined): boolean => ADDRESS.has(word?.text ?? '');

/** Companies bear their founders' names; a place or anything else of one word does so rarely. */
const mayTurn = ({ type, first, last, confidence }: TokenEntity): boolean =>
  last - first === 1 && (type === 'ORG' ? confidence < SURE_ENOUGH : type !== 'PER');

function withSurnames(
  sentence: SentenceForms,
  found: readonly TokenEntity[],
  surnames: ReadonlySet<number>,
): TokenEntity[] {
  const { words, phrases } = sentence;
  const named = (at: number): boolean => surnames.has(words[at]?.exact ?? 0) && !isPlace(phrases[at]);
  const statesman = (at: number): boolean => phrases[at]?.includes(SURNAME) === true && !isPlace(phrases[at]);
  const isPair = ({ first, last }: TokenEntity): boolean =>
    last - first === 3 &&
    words[first + 1]?.text === '-' &&
    [first, last - 1].every((at) => named(at) || statesman(at));
  const turned = found.flatMap((entity): TokenEntity[] => {
    if (isPair(entity)) return halves(entity);
    const turns =
      mayTurn(entity) && (named(entity.first) || (entity.type === 'LOC' && statesman(entity.first)));
    return [turns ? { ...entity, type: 'PER', confidence: BY_RULE } : entity];
  });
  if (surnames.size === 0) return turned;
  const cover = coverOf(turned, words.length);
  const missed: TokenEntity[] = [];
  for (const [at, word] of words.entries())
    if (word.upper && cover[at] === undefined && named(at) && !isCommonOpener(sentence, at, word))
      missed.push({ first: at, last: at + 1, type: 'PER', confidence: SURE_ENOUGH });
  return missed.length === 0 ? turned : merged(turned, missed, words.length);
}

/** "Lind-Aster": the persons on either side of a hyphen. */
const halves = ({ first, last }: TokenEntity): TokenEntity[] =>
  [first, last - 1].map((at) => ({ first: at, last: at + 1, type: 'PER', confidence: BY_RULE }));

const isPlace = (codes: readonly number[] | undefined): boolean =>
  codes?.some((code) => PLACE_CODES.has(code)) === true;

/** Where any word would have its capital, one that is commoner in small letters is that word. */
const isCommonOpener = ({ words, heading }: SentenceForms, at: number, word: WordForm): boolean =>
  (at === 0 || heading || !/^[\w,]/.test(words[at - 1]?.text ?? '')) && isCommonerSmall(word);

/** The name that covers each of `length` tokens. */
function coverOf(entities: readonly TokenEntity[], length: number): (TokenEntity | undefined)[] {
  const cover = new Array<TokenEntity | undefined>(length).fill(undefined);
  for (const entity of entities) cover.fill(entity, entity.first, entity.last);
  return cover;
}

/** Both, in order; where they overlap the second has its way. */
function merged(found: readonly TokenEntity[], more: readonly TokenEntity[], length: number): TokenEntity[] {
  const cover = coverOf(more, length);
  const free = ({ first, last }: TokenEntity): boolean => {
    for (let at = first; at < last; at++) if (cover[at] !== undefined) return false;
    return true;
  };
  return [...found.filter(free), ...more].sort((a, b) => a.first - b.first);
}
