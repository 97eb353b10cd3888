import type { EntityType } from './labels.ts';
import { PHRASE_KINDS, type PhraseKind } from './phrase-table.ts';
import type { SentenceForms } from './sentence-forms.ts';

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

const ADDRESS = new Set(['Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss', 'Mx', 'Messrs', 'Messrs.']);

/** Kinds of listed phrases that a surname may be as well ("Jordan"): there the recogniser's word stands. */
const PLACES: ReadonlySet<PhraseKind> = new Set<PhraseKind>([
  'country',
  'capital',
  'nationality',
  'people',
  'place',
]);
/** The whole of a listed statesman's surname. */
const SURNAME = PHRASE_KINDS.indexOf('surname') * 4 + 3;
const isPlaceCode = (code: number): boolean =>
  PLACES.has(PHRASE_KINDS[code >> 2] ?? 'title') && (code & 3) === 3;

/**
 * Makes a document's names agree where grammar leaves no doubt: what follows "Mr" is a person, and a lone word that is
 * somebody's last name elsewhere in the document is that person. Lists run in parallel with `sentences`.
 */
export function agree(
  sentences: readonly SentenceForms[],
  found: readonly (readonly TokenEntity[])[],
): TokenEntity[][] {
  const addressed = sentences.map((sentence, i) => withAddressed(sentence, found[i] ?? []));
  const surnames = new Set<number>();
  for (const [i, sentence] of sentences.entries())
    for (const { type, first, last, confidence } of addressed[i] ?? [])
      if (type === 'PER' && last - first > 1 && confidence >= FULL_NAME) {
        const surname = sentence.words[last - 1];
        if (surname !== undefined && surname.text.length > 2) surnames.add(surname.exact);
      }
  return sentences.map((sentence, i) => withSurnames(sentence, addressed[i] ?? [], surnames));
}

function withAddressed(sentence: SentenceForms, found: readonly TokenEntity[]): readonly TokenEntity[] {
  const { words, runs } = sentence;
  const people: TokenEntity[] = [];
  for (let at = 1; at < words.length; at++) {
    if (words[at]?.upper !== true || !ADDRESS.has(words[at - 1]?.text ?? '')) continue;
    if (found.some(({ first, last, type }) => type === 'PER' && first <= at && at < last)) continue;
    const own = found.find(({ first }) => first === at);
    people.push({
      first: at,
      last: own?.last ?? Math.min(runs.strict[at]?.last ?? at + 1, at + 3),
      type: 'PER',
      confidence: BY_RULE,
    });
  }
  return people.length === 0 ? found : merged(found, people);
}

/** Companies bear their founders' names; a place or anything else of one word does so rarely. */
const mayTurn = ({ type, first, last, confidence }: TokenEntity): boolean =>
  last - first === 1 && (type === 'ORG' ? confidence < SURE_ENOUGH : type !== 'PER');

function withSurnames(
  sentence: SentenceForms,
  found: readonly TokenEntity[],
  surnames: ReadonlySet<number>,
): TokenEntity[] {
  const { words, phrases } = sentence;
  const named = (at: number): boolean =>
    surnames.has(words[at]?.exact ?? 0) && phrases[at]?.some(isPlaceCode) !== true;
  const statesman = (at: number): boolean =>
    phrases[at]?.includes(SURNAME) === true && phrases[at]?.some(isPlaceCode) !== true;
  const turned = found.map(
    (entity): TokenEntity =>
      mayTurn(entity) && (named(entity.first) || (entity.type === 'LOC' && statesman(entity.first)))
        ? { ...entity, type: 'PER', confidence: BY_RULE }
        : entity,
  );
  const missed: TokenEntity[] = [];
  for (const [at, word] of words.entries()) {
    if (!word.upper || !named(at) || isCommonOpener(sentence, at)) continue;
    if (turned.some(({ first, last }) => first <= at && at < last)) continue;
    missed.push({ first: at, last: at + 1, type: 'PER', confidence: SURE_ENOUGH });
  }
  return missed.length === 0 ? turned : merged(turned, missed);
}

/** Where any word would have its capital, one that is commoner in small letters is that word. */
const isCommonOpener = ({ words, heading }: SentenceForms, at: number): boolean =>
  (at === 0 || heading || !/^[\w,]/.test(words[at - 1]?.text ?? '')) &&
  [3, 4, 5].includes(words[at]?.caseRank ?? 0);

/** Both, in order; where they overlap the second has its way. */
function merged(found: readonly TokenEntity[], more: readonly TokenEntity[]): TokenEntity[] {
  const kept = found.filter(
    (entity) => !more.some(({ first, last }) => first < entity.last && entity.first < last),
  );
  return [...kept, ...more].sort((a, b) => a.first - b.first);
}
