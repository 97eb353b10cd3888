import type { SentenceForms } from '../sentence-forms.ts';
import { isCommonerSmall, type WordForm } from '../word-form.ts';
import { isListedPlace, isStatesman } from './listed.ts';
import { BY_RULE, coverOf, merged, type TokenEntity } from './token-entity.ts';

const SURE_ENOUGH = 0.5;
/** A full name that lends its surname to other places has to be beyond doubt: one error would become many. */
const FULL_NAME = 0.9;
const SHORTEST = 3;

/** Exact hashes of the last names of a document's persons who are named in full. Lists run in parallel. */
export function surnamesOf(
  sentences: readonly SentenceForms[],
  found: readonly (readonly TokenEntity[])[],
): ReadonlySet<number> {
  const surnames = new Set<number>();
  for (const [i, { words }] of sentences.entries())
    for (const { type, first, last, confidence } of found[i] ?? []) {
      const surname = words[last - 1];
      if (type !== 'PER' || last - first < 2 || confidence < FULL_NAME || surname === undefined) continue;
      if (surname.text.length >= SHORTEST) surnames.add(surname.exact);
    }
  return surnames;
}

/** A lone word that is somebody's last name in the document, or a listed statesman's, is that person wherever it stands. */
export function withSurnames(
  sentence: SentenceForms,
  found: readonly TokenEntity[],
  surnames: ReadonlySet<number>,
): readonly TokenEntity[] {
  const { words, phrases, heading } = sentence;
  const named = (at: number): boolean => surnames.has(words[at]?.exact ?? 0) && !isListedPlace(phrases, at);
  const isPair = ({ first, last }: TokenEntity): boolean =>
    last - first === 3 &&
    words[first + 1]?.text === '-' &&
    [first, last - 1].every((at) => named(at) || isStatesman(phrases, at));
  const turned = found.flatMap((entity): TokenEntity[] => {
    if (isPair(entity)) return halves(entity);
    if (heading && isJumble(entity, named)) return [];
    const turns =
      mayTurn(entity) &&
      (named(entity.first) || (entity.type === 'LOC' && isStatesman(phrases, entity.first)));
    return [turns ? { ...entity, type: 'PER', confidence: BY_RULE } : entity];
  });
  if (surnames.size === 0) return turned;
  const cover = coverOf(turned, words.length);
  const missed: TokenEntity[] = [];
  for (const [at, word] of words.entries())
    if (word.upper && cover[at] === undefined && named(at) && !isCommonOpener(sentence, at, word))
      missed.push({ first: at, last: at + 1, type: 'PER', confidence: SURE_ENOUGH });
  return merged(turned, missed, words.length);
}

/** Companies bear their founders' names; a place or anything else of one word does so rarely. */
const mayTurn = ({ type, first, last, confidence }: TokenEntity): boolean =>
  last - first === 1 && (type === 'ORG' ? confidence < SURE_ENOUGH : type !== 'PER');

/** "Lind Meets Aster": in a heading, capitals run on over names and verbs; the surnames in it are found again behind. */
function isJumble({ first, last, type }: TokenEntity, named: (at: number) => boolean): boolean {
  if (type === 'PER' || last - first < 2) return false;
  for (let at = first; at < last; at++) if (named(at)) return true;
  return false;
}

/** "Lind-Aster": the persons on either side of a hyphen. */
const halves = ({ first, last }: TokenEntity): TokenEntity[] =>
  [first, last - 1].map((at) => ({ first: at, last: at + 1, type: 'PER', confidence: BY_RULE }));

/** Where any word would have its capital, one that is commoner in small letters is that word. */
const isCommonOpener = ({ words, heading }: SentenceForms, at: number, word: WordForm): boolean =>
  (at === 0 || heading || !/^[\w,]/.test(words[at - 1]?.text ?? '')) && isCommonerSmall(word);
