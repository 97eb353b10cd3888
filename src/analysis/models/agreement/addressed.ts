import type { SentenceForms } from '../sentence-forms.ts';
import type { WordForm } from '../word-form.ts';
import { BY_RULE, coverOf, merged, type TokenEntity } from './token-entity.ts';

const ADDRESS = new Set(['Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss', 'Mx', 'Messrs', 'Messrs.']);

/** Words of a name behind "Mr" that the recogniser did not see. */
const LONGEST = 3;

const isAddress = (word: WordForm | undefined): boolean => ADDRESS.has(word?.text ?? '');

/** What follows a form of address is a person. */
export function withAddressed(
  sentence: SentenceForms,
  found: readonly TokenEntity[],
): readonly TokenEntity[] {
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
    else while (last < Math.min(runs.strict[at]?.last ?? 0, at + LONGEST) && !isAddress(words[last])) last++;
    people.push({ first: at, last, type: 'PER', confidence: BY_RULE });
    at = last - 1;
  }
  return merged(found, people, words.length);
}
