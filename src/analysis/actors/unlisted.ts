import type { Sentence } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import type { NameMention } from './mention.ts';
import { roleAfter } from './role-after.ts';
import { genderOf, isGivenName, sortRun } from './runs.ts';
import { isHonorific, roleBefore, titleEndingAt } from './titles.ts';

/**
 * What the capitalised run of tokens `[first, last)` names that no list knows: an organisation by its head noun, a person
 * by title, given name or grammar, else a person that is `pending`. Undefined for places, events and things.
 */
export function unlistedMention(
  tokens: readonly Token[],
  first: number,
  last: number,
  sentence: Sentence,
): NameMention | undefined {
  const given = givenNameIn(tokens, first, last);
  if (given !== undefined) return unlistedMention(tokens, given, last, sentence);
  const sort = sortRun(tokens, first, last);
  if (sort === 'thing') return undefined;
  const span: NameMention['span'] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
  const name = tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(' ');
  const base = { span, first, last, name, side: null, wikidata: null } as const;
  if (sort === 'organization') {
    return { ...base, type: 'organization', use: 'party', key: `named:${name.toLowerCase()}` };
  }
  return personMention(tokens, first, last, sentence);
}

/** The tokens `[first, last)` as a person; `pending` where nothing but their capitals says so. */
export function personMention(
  tokens: readonly Token[],
  first: number,
  last: number,
  sentence: Sentence,
): NameMention {
  const gender = genderOf(tokens[first]?.text ?? '') ?? honorificGender(tokens[first - 1]);
  const person: NameMention = {
    span: [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0],
    first,
    last,
    name: tokens
      .slice(first, last)
      .map((token) => token.text)
      .join(' '),
    side: null,
    wikidata: null,
    type: 'person',
    use: 'party',
    ...(gender === undefined ? {} : { gender }),
  };
  return sortRun(tokens, first, last) === 'person' || isIntroduced(tokens, first, last, sentence)
    ? person
    : { ...person, pending: true };
}

/** A title, a form of address, an apposition or a verb shows that a run is a person. */
function isIntroduced(tokens: readonly Token[], first: number, last: number, sentence: Sentence): boolean {
  return (
    isHonorific(tokens[first - 1]) ||
    titleEndingAt(tokens, first, sentence.first) !== undefined ||
    (tokens[first - 1]?.lower === ',' && roleBefore(tokens, first - 1, sentence.first)?.side !== undefined) ||
    saysSomething(tokens, first, last) ||
    (last - first > 1 &&
      (roleAfter(tokens, last, sentence.last) !== undefined ||
        (last - first <= 3 && looksFinite(tokens[last]))))
  );
}

/** "Melanie said": one capitalised word of its own before a verb of saying is somebody. */
const saysSomething = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first === 1 &&
  /^\p{Lu}\p{Ll}{2,}/u.test(tokens[first]?.text ?? '') &&
  /^(?:said|says|told|added|wrote|tweeted|replied|recalled|insisted|argued|explained)$/.test(
    tokens[last]?.lower ?? '',
  );

/**
 * Where a person's name begins behind words of an office that no list knows ("Diplomatic Correspondent Jonathan
 * Marcus"): at a given name inside the run that is followed by a surname.
 */
function givenNameIn(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (
    last - first < 3 ||
    isGivenName(tokens[first]?.text ?? '') ||
    sortRun(tokens, last - 1, last) !== 'unclear'
  )
    return undefined;
  for (let at = Math.max(first + 1, last - 3); at < last - 1; at++) {
    const token = tokens[at];
    if (
      token !== undefined &&
      isGivenName(token.text) &&
      tokens[at - 1]?.capital === true &&
      sortRun(tokens, at, last) === 'person'
    )
      return at;
  }
  return undefined;
}

function honorificGender(token: Token | undefined): 'm' | 'f' | undefined {
  if (/^(?:mrs|ms|miss|lady|dame|madam|queen|princess)\.?$/.test(token?.lower ?? '')) return 'f';
  return /^(?:mr|sir|lord|king|prince)\.?$/.test(token?.lower ?? '') ? 'm' : undefined;
}
